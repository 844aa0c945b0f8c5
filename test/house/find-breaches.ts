import { posix } from 'node:path';
import { arrows, classes, outside, owners } from './table.ts';

/** Source files by their path from the repository's root. */
export type House = ReadonlyMap<string, string>;

/** Every law that a file breaks, one sentence each. */
export function findBreaches(house: House): string[] {
  const breaches = [...house].flatMap(([path, text]) => [
    ...importsOf(text).flatMap((target) => judgeImport(path, target)),
    ...judgeName(path),
    ...judgeText(path, text),
  ]);
  return [...breaches, ...judgeTemplates(house), ...judgeMedian(house)];
}

/** The room a file belongs to; undefined for a path that no room claims. */
export function roomOf(path: string): string | undefined {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top === 'templates') return 'templates';
  if (top !== 'src') return undefined;
  if (path === 'src/document/model.ts') return 'document/model';
  if (second === 'document' && third === 'compose') return 'document/compose';
  if (second === 'read' && third === 'dialects') return 'read/dialects';
  if (second === 'render' && !third.includes('.')) return `render/${third}`;
  const room = second.replace(/\.ts$/, '');
  return room in arrows ? room : undefined;
}

function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire\(\s*)['"]([^'"]+)['"]/g;
  return [...code.matchAll(pattern)].map(([, target = '']) => target);
}

function judgeImport(path: string, target: string): string[] {
  const room = roomOf(path);
  if (room === undefined) return [];
  if (target.startsWith('node:')) {
    const rule = outside.find(({ modules }) => modules.test(target));
    return rule === undefined || rule.rooms.includes(room) ? [] : [`${path} reaches outside with ${target}`];
  }
  if (target.startsWith('.')) return judgeArrow(path, room, posix.join(posix.dirname(path), target));
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  const allowed = owners[name];
  if (allowed === undefined) return [`${path} imports ${name}, which no room owns`];
  return allowed.some((owner) => owner === room || room.startsWith(`${owner}/`))
    ? []
    : [`${path} imports ${name}, which belongs to ${allowed.join(', ')}`];
}

function judgeArrow(path: string, room: string, target: string): string[] {
  if (target === 'package.json') return room === 'cli' ? [] : [`${path} imports package.json`];
  const other = roomOf(target);
  if (other === room) return [];
  const own = arrows[room] ?? (room.startsWith('render/') ? arrows['render/*'] : undefined) ?? [];
  const named = other?.startsWith('render/') ? [other, 'render/*'] : [other];
  const isAllowed = named.some((one) => one !== undefined && own.includes(one));
  return isAllowed ? [] : [`${path} imports ${target}: no arrow leads from ${room} to ${other ?? 'there'}`];
}

function judgeName(path: string): string[] {
  const name = posix.basename(path).replace(/\.tsx?$/, '');
  if (roomOf(path) === undefined) return [`${path} stands in no room`];
  if (/util|helper|common|manager/i.test(path)) return [`${path} has a name that says nothing`];
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : [`${path} is not in kebab-case`];
}

function judgeText(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  const isLong = lines > 200 && !/^\/\/ Longer than 200 lines because /.test(text);
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  const chances = roomOf(path) === 'cli' ? [] : [...code.matchAll(CHANCE)].map(([chance]) => chance);
  const built = [...code.matchAll(/^[^'"`\n]*\bclass\b(?!\.)\s*(\w*)[^'"`\n]*\{/gm)].map(([, name = '']) => name);
  return [
    ...(isLong ? [`${path} has ${lines} lines and gives no reason`] : []),
    ...[...new Set(chances)].map((chance) => `${path} lets the world in with ${chance}`),
    ...built.filter((name) => !classes.includes(name)).map((name) => `${path} has the class ${name}`),
    ...(/^export default/m.test(code) ? [`${path} has a default export`] : []),
  ];
}

/** What differs from one run to the next. */
const CHANCE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.env\b|\.toLocale\w*\(\)/g;

function judgeTemplates(house: House): string[] {
  const folders = new Set([...house.keys()].flatMap((path) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []));
  const list = importsOf(house.get('templates/index.ts') ?? '');
  return [...folders]
    .filter((name) => !list.includes(`./${name}/index.ts`))
    .map((name) => `templates/${name} is not in the list of templates`);
}

function judgeMedian(house: House): string[] {
  const sizes = [...house.values()].map((text) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return median > 80 ? [`the median file has ${median} lines`] : [];
}
