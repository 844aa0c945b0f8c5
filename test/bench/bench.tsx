/**
 * Measures the back-end against the stock @react-pdf/renderer on the same flow items, in one process, and the
 * cold command against Node itself. For people to read: no test asks for a time. Usage: `npm run bench`.
 * Memory is the peak of a process that does nothing else, which is what a machine must have. What the heap has grown by
 * at the end of a run depends on when the collector last came, so it is told beside it but weighs less.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Contest, contest } from './contest.tsx';

const ROUNDS = 12;
const root = join(import.meta.dirname, '../..');

interface Cost {
  /** In ms. */
  readonly time: number;
  /** By what the heap has grown, with what the collector has not taken back yet, in MB. */
  readonly memory: number;
}

/** The memory that a process of its own has needed at its highest, after ten runs, in MB: the median of three. */
function peak(who: keyof Contest, file: string): number {
  const child = ['--import', 'tsx', join(import.meta.dirname, 'peak.tsx'), who, file];
  return median(
    Array.from({ length: 3 }, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, child, { cwd: root, encoding: 'utf8' });
      if (status !== 0) throw new Error(`peak.tsx failed: ${stderr}`);
      return Number(stdout);
    }),
  );
}

/** What one run costs. Memory is what the heap has grown by at its highest, seen every few ms and at the end. */
async function costOf(run: () => Promise<Uint8Array>): Promise<Cost> {
  global.gc?.();
  const before = used();
  const start = performance.now();
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, used());
  }, 2);
  await run();
  const time = performance.now() - start;
  clearInterval(watch);
  return { time, memory: Math.max(highest, used()) - before };
}

function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function medianOf(costs: readonly Cost[]): Cost {
  return { time: median(costs.map(({ time }) => time)), memory: median(costs.map(({ memory }) => memory)) };
}

/** Takes turns, so that whatever else the machine does falls on both. The first rounds only warm up. */
async function warm(file: string): Promise<object> {
  const { ours, stock } = await contest(file);
  const costs: { readonly ours: Cost; readonly stock: Cost }[] = [];
  for (let round = 0; round < ROUNDS; round++) costs.push({ ours: await costOf(ours), stock: await costOf(stock) });
  const kept = costs.slice(3);
  const our = medianOf(kept.map((one) => one.ours));
  const their = medianOf(kept.map((one) => one.stock));
  const [ourPeak, theirPeak] = [peak('ours', file), peak('stock', file)];
  return {
    'ours, ms': Math.round(our.time),
    'stock, ms': Math.round(their.time),
    'time, ×': ratio(our.time, their.time),
    'ours, MB': Math.round(ourPeak),
    'stock, MB': Math.round(theirPeak),
    'memory, ×': ratio(ourPeak, theirPeak),
    'growth, ×': ratio(our.memory, their.memory),
  };
}

function cold(...args: readonly string[]): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
    return performance.now() - start;
  });
  return median(times);
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}

const files = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.yaml'));
const rows: Record<string, object> = {};
for (const name of files) rows[name] = await warm(join(root, 'data', name));
process.stdout.write('Warm, of the composed document, against @react-pdf/renderer without tags:\n');
console.table(rows);

const bare = cold('-e', '0');
const commands: Readonly<Record<string, readonly string[]>> = {
  '--version': ['dist/galley.js', '--version'],
  ...Object.fromEntries(files.map((name) => [`build ${name}`, buildLine(name)])),
};

function buildLine(name: string): readonly string[] {
  return ['dist/galley.js', 'build', join('data', name), '--out', join('output', 'bench.pdf'), '--quiet'];
}

/** What every other format costs beside the PDF, in one run. */
function everyFormat(name: string): object {
  const line = [
    'dist/galley.js',
    'build',
    join('data', name),
    '--out',
    join('output', 'bench/'),
    '--quiet',
    '--format',
  ];
  const alone = cold(...line, 'pdf');
  const all = cold(...line, 'pdf,html,docx,md,txt,json,png');
  return { 'pdf, ms': Math.round(alone), 'all, ms': Math.round(all), '×': ratio(all, alone) };
}

process.stdout.write(`Cold, the command with its proof, against \`node -e 0\` (${Math.round(bare)} ms):\n`);
const table = Object.entries(commands).map(([name, line]) => {
  const took = cold(...line);
  return [name, { ms: Math.round(took), '×': ratio(took, bare) }] as const;
});
console.table(Object.fromEntries(table));

process.stdout.write('Cold, every format with its proof, against the PDF alone with its own:\n');
console.table(Object.fromEntries(files.map((name) => [name, everyFormat(name)])));
