import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resourceFiles } from './resources.ts';

// Writes `src/resources`, from which the subpaths are made. Run it after a group of calls came or went.
const folder = join(import.meta.dirname, '../src/resources');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [file, source] of resourceFiles()) await writeFile(join(folder, file), source);
