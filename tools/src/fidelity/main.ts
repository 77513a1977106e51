import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatViolation } from '../boundaries/violation.ts';
import { filesOnDisk } from '../workspace/workspace-files.ts';
import { checkLedger, makeLedger } from './check-ledger.ts';
import { LEDGER_FILE } from './write-ledger.ts';

/** `--check` only says whether the page is what the tags say. */
const checkOnly = process.argv.includes('--check');
const root = process.cwd();
const files = filesOnDisk(root);
const { page, behaviours, problems } = makeLedger(files);
if (!checkOnly) writeFileSync(join(root, LEDGER_FILE), page);
const found = checkOnly ? checkLedger(files) : problems;
for (const problem of found) console.error(formatViolation(problem));
if (found.length > 0) process.exitCode = 1;
else console.log(`${LEDGER_FILE} holds ${behaviours} behaviours.`);
