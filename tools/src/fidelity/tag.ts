/** What a test says about where its behaviour comes from. `none` keeps one test of a tagged `describe` off the page. */
export type Tag = { readonly status: 'documented' | 'assumed'; readonly reason: string } | { readonly status: 'none' };

const MARK = /^\/\/\s*fidelity:/;
/** Orders to the linter stand between a tag and its test. */
const DIRECTIVE = /^\/\/\s*(?:oxlint-|@ts-)/;

const GRAMMAR = [
  '// fidelity: documented[, <a note>]',
  '// fidelity: assumed, <what is not said, and why this was chosen>',
  '// fidelity: none',
] as const;

export function isTagLine(comment: string): boolean {
  return MARK.test(comment);
}

/**
 * Reads the comment lines above a test: a note or a reason goes on in the lines below its first. `undefined` where none
 * is a tag; a text that says what is wrong where one is no good.
 */
export function parseTag(lines: readonly string[]): Tag | string | undefined {
  const start = lines.findIndex(isTagLine);
  if (start === -1) return undefined;
  const [first = '', ...rest] = lines.slice(start).filter((line) => !DIRECTIVE.test(line));
  if (rest.some(isTagLine)) return 'one tag is enough';
  const text = [first.replace(MARK, ''), ...rest.map((line) => line.replace(/^\/\//, ''))]
    .map((line) => line.trim())
    .join(' ');
  if (text === 'none') return { status: text };
  if (text === 'documented') return { status: text, reason: '' };
  const [, status, reason] = /^(documented|assumed),\s+(\S.*)$/.exec(text) ?? [];
  if (reason === undefined) return `a tag reads ${GRAMMAR.join(' or ')}`;
  return { status: status === 'documented' ? status : 'assumed', reason };
}
