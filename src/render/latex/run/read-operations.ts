/** An operator of a page's content, with its operands. */
export interface Operation {
  readonly name: string;
  /** As they are spelt: `/F1`, `11.5`, `(Mary)`, `<<`. */
  readonly operands: readonly string[];
  /** As the content has them together, with the white before. All operations joined are the content. */
  readonly text: string;
}

const INNER = String.raw`(?:\\[\s\S]|[^\\()])*`;
const TEXT = String.raw`\(${INNER}(?:\(${INNER}\)${INNER})*\)`;
const TOKEN = new RegExp(String.raw`%[^\r\n]*|${TEXT}|<<|>>|<[\da-f\s]*>|[[\]]|/?[^\s()<>[\]{}/%]+|/`, 'gi');
const OPERATOR = /^[A-Za-z'"]/;
const VALUE = /^(?:true|false|null)$/;

/** Reads the operations of a page's content (ISO 32000-1, 7.8.2). TeX writes no pictures into it. */
export function readOperations(content: string): readonly Operation[] {
  const operations: Operation[] = [];
  let [operands, from]: [string[], number] = [[], 0];
  for (const { 0: token, index } of content.matchAll(TOKEN)) {
    if (token.startsWith('%')) continue;
    if (!OPERATOR.test(token) || VALUE.test(token)) {
      operands.push(token);
      continue;
    }
    const end = index + token.length;
    operations.push({ name: token, operands, text: content.slice(from, end) });
    [operands, from] = [[], end];
  }
  return operations;
}

/** The numbers among an operation's operands. */
export function numbersOf({ operands }: Operation): readonly number[] {
  return operands.map(Number).filter((number) => !Number.isNaN(number));
}
