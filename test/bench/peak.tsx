/** Makes a PDF ten times in one of two ways and prints the memory that the process has needed at its highest, in MB. */
import { contest } from './contest.tsx';

const [who, file = ''] = process.argv.slice(2);
const { ours, stock } = await contest(file);
for (let round = 0; round < 10; round++) await (who === 'ours' ? ours : stock)();
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
