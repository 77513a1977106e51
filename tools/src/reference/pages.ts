import { callsOf, type Document } from './document.ts';
import { groupPage } from './group-page.ts';
import { words } from './words.ts';

/** Where the pages lie in the repository. */
export const REFERENCE_DIR = 'docs/reference';

/** Every page of the reference, by its file name. */
export function referencePages(document: Document): Map<string, string> {
  const groups = document.tags.map(({ name }) => ({ name, calls: callsOf(document, name) }));
  const index = [
    '# The REST API',
    '',
    'Every call of the contract, with what it takes and answers. The same table makes the typed client, the commands of the',
    'CLI, the sandbox and `packages/types/openapi.json`. Generated: run `npx nx run tools:reference` after a change.',
    '',
    '| Group | Calls |',
    '| --- | --- |',
    ...groups.map(({ name, calls }) => `| [${words(name)}](${fileOf(name)}) | ${calls.length} |`),
    '',
  ].join('\n');
  return new Map([
    ['README.md', index],
    ...groups.map(({ name }) => [fileOf(name), groupPage(document, name)] as const),
  ]);
}

function fileOf(tag: string): string {
  return `${tag.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
}
