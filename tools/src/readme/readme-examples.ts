import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A TypeScript block of a README, as a file of the package that it tells of. */
export interface Example {
  /** A file that does not exist, beside the package's sources. */
  readonly file: string;
  readonly code: string;
  /** `packages/auth/README.md:24` */
  readonly place: string;
}

const BLOCK = /^```ts\n(.*?)^```$/gms;

/** Every TypeScript example of the packages' READMEs that imports something: the others are excerpts. */
export function readExamples(root: string): Map<string, Example[]> {
  const byProject = new Map<string, Example[]>();
  for (const readme of globSync('{packages,apps}/*/README.md', { cwd: root }).toSorted()) {
    const project = dirname(readme);
    const text = readFileSync(join(root, readme), 'utf8');
    const examples = Array.from(text.matchAll(BLOCK))
      .filter(([, code = '']) => /^import /m.test(code))
      .map(({ 1: code = '', index }) => {
        const line = text.slice(0, index).split('\n').length;
        return { file: join(root, project, `src/readme-line-${line}.ts`), code, place: `${readme}:${line}` };
      });
    if (examples.length > 0) byProject.set(project, examples);
  }
  return byProject;
}
