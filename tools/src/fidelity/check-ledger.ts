import type { Violation } from '../boundaries/violation.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import { readErrorCodes } from './error-codes.ts';
import { readTags } from './read-tags.ts';
import { LEDGER_FILE, writeLedger } from './write-ledger.ts';

export interface Ledger {
  readonly page: string;
  readonly behaviours: number;
  /** What is wrong with the tags or with the reasons. */
  readonly problems: readonly Violation[];
}

/** Works out the page that the tags ask for. */
export function makeLedger(files: WorkspaceFiles): Ledger {
  const tags = readTags(files);
  const codes = readErrorCodes(files);
  return {
    page: writeLedger(tags.behaviours, codes.codes),
    behaviours: tags.behaviours.length,
    problems: [...tags.problems, ...codes.problems],
  };
}

/** Says what keeps the committed page from being what the tags say. */
export function checkLedger(files: WorkspaceFiles): readonly Violation[] {
  const { page, problems } = makeLedger(files);
  if (files.exists(LEDGER_FILE) && files.read(LEDGER_FILE) === page) return problems;
  const stale = { file: LEDGER_FILE, message: 'the page is not what the tags say: run `npx nx run tools:fidelity`' };
  return [...problems, stale];
}
