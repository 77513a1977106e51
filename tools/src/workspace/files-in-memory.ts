import { matchesGlob } from 'node:path/posix';
import type { WorkspaceFiles } from './workspace-files.ts';

/** A workspace made of text, for tests and for looking at one file at a time. */
export function filesInMemory(contents: Readonly<Record<string, string>>): WorkspaceFiles {
  return {
    exists: (path) => path in contents,
    glob: (pattern) =>
      Object.keys(contents)
        .filter((path) => matchesGlob(path, pattern))
        .toSorted(),
    read: (path) => {
      const text = contents[path];
      if (text === undefined) throw new Error(`${path} is not among the files`);
      return text;
    },
  };
}
