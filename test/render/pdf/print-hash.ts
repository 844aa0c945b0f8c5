import { createHash } from 'node:crypto';
import { templates } from '../../../templates/index.ts';
import { buildFile } from '../../build-resume.ts';

// Run as a process of its own: builds the file named on the command line and prints the hash of the bytes.
const [, , file = ''] = process.argv;
const { bytes } = await buildFile(file, await templates.classic());
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
