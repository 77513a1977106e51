/** What a test says about where its behaviour comes from. `none` keeps one test of a tagged `describe` off the page. */
export type Tag =
  | { readonly status: 'documented' }
  | { readonly status: 'assumed'; readonly reason: string }
  | { readonly status: 'none' };

const MARK = /^\/\/\s*fidelity:/;
/** Orders to the linter stand between a tag and its test. */
const DIRECTIVE = /^\/\/\s*(?:oxlint-|@ts-)/;

export const GRAMMAR = [
  '// fidelity: documented',
  '// fidelity: assumed, <what is not said, and why this was chosen; comment lines below go on with it>',
  '// fidelity: none',
] as const;

export function isTagLine(comment: string): boolean {
  return MARK.test(comment);
}

/** Reads the comment lines above a test. `undefined` where none is a tag; a text where one is no good. */
export function parseTag(lines: readonly string[]): Tag | string | undefined {
  const start = lines.findIndex(isTagLine);
  if (start === -1) return undefined;
  const [first = '', ...rest] = lines.slice(start).filter((line) => !DIRECTIVE.test(line));
  if (rest.some(isTagLine)) return 'one tag is enough';
  const text = [first.replace(MARK, ''), ...rest.map((line) => line.replace(/^\/\//, ''))]
    .map((line) => line.trim())
    .join(' ');
  if (text === 'documented' || text === 'none') return { status: text };
  const reason = /^assumed,\s+(?<reason>\S.*)$/.exec(text)?.groups?.['reason'];
  return reason === undefined ? `a tag reads ${GRAMMAR.join(' or ')}` : { status: 'assumed', reason };
}
