import type { ExpectedPassage } from '../document/text.ts';
import type { Evidence } from './evidence.ts';
import type { Extract } from './extract.ts';
import { readClaims } from './read-claims.ts';
import type { Check, Group } from './report.ts';
import type { Finding, Rule } from './rule.ts';

type Rules = Readonly<Record<Group, readonly Rule[]>>;

/** Holds a file's text against the rules on text, in their order. */
export function judgeText(file: Extract, rules: Rules, expected?: readonly ExpectedPassage[]): readonly Check[] {
  return everyRule(rules).flatMap(([group, rule]) =>
    rule.reads === 'text' ? checksOf(group, rule, rule.judge(file, expected), false) : [],
  );
}

/** Holds everything about a file against all rules, in their order. */
export function judgeAll(evidence: Evidence, rules: Rules): readonly Check[] {
  const claims = readClaims(evidence.anatomy?.metadata).map(({ standard }) => standard);
  return everyRule(rules).flatMap(([group, rule]) => {
    const { standards } = rule;
    if (standards && !standards.includes('PDF/UA') && !standards.some((one) => claims.includes(one))) return [];
    const { file, question } = evidence;
    const findings = rule.reads === 'text' ? rule.judge(file, question.expected) : rule.judge(evidence);
    const bound = standards?.some((one) => claims.includes(one)) || (rule.ats === true && question.ats);
    return checksOf(group, rule, findings, bound);
  });
}

function everyRule(rules: Rules): readonly (readonly [Group, Rule])[] {
  const groups = Object.keys(rules) as Group[];
  return groups.flatMap((group) => rules[group].map((rule) => [group, rule] as const));
}

/** `bound` when the file has promised to keep the rule. */
function checksOf(
  group: Group,
  { id, severity: usual, bar }: Rule,
  findings: readonly Finding[],
  bound: boolean,
): readonly Check[] {
  const severity = bound ? 'fault' : usual;
  return findings.map(({ ok, value, page, message }) => ({ id, group, ok, severity, value, bar, page, message }));
}
