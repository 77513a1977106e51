import { dirname } from 'node:path/posix';
import ts from 'typescript';
import type { Violation } from '../boundaries/violation.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import { isTagLine, parseTag, type Tag } from './tag.ts';
import { asTest } from './test-statement.ts';

/** One behaviour that a tagged test holds. */
export interface Behaviour {
  /** The folder of the test below its package's `src`, such as `sales/orders`; that of another package than the sandbox begins with its name. */
  readonly area: string;
  /** The titles from the outermost `describe` to the test. */
  readonly titles: readonly string[];
  readonly tag: Exclude<Tag, { status: 'none' }>;
  /** From the workspace root. */
  readonly file: string;
}

export interface TagReport {
  readonly behaviours: readonly Behaviour[];
  readonly problems: readonly Violation[];
}

const TEST_FILES = 'packages/{sandbox,auth}/src/**/*.test.ts';

/** Reads the tags of every test of the packages that play or speak to the platform. */
export function readTags(files: WorkspaceFiles): TagReport {
  const reports = files.glob(TEST_FILES).map((file) => readFile(file, files.read(file)));
  return {
    behaviours: reports.flatMap(({ behaviours }) => behaviours),
    problems: reports.flatMap(({ problems }) => problems),
  };
}

interface Context {
  readonly titles: readonly string[];
  readonly tag: Tag | undefined;
}

function readFile(file: string, text: string): TagReport {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const behaviours: Behaviour[] = [];
  const problems: Violation[] = [];
  const placed = new Set<number>();
  const area = areaOf(file);
  const complain = (position: number, message: string) =>
    problems.push({ file, line: source.getLineAndCharacterOfPosition(position).line + 1, message });

  const visit = (node: ts.Node, context: Context): void => {
    const test = asTest(node);
    if (test === undefined) {
      ts.forEachChild(node, (child) => visit(child, context));
      return;
    }
    const comments = lineComments(text, node.getFullStart());
    for (const { pos } of comments) placed.add(pos);
    const own = parseTag(comments.map(({ pos, end }) => text.slice(pos, end)));
    if (typeof own === 'string') complain(node.getStart(source), own);
    const tag = typeof own === 'object' ? own : context.tag;
    if (test.kind === 'describe') {
      const titles = [...context.titles, ...test.titles];
      ts.forEachChild(node, (child) => visit(child, { titles, tag }));
    } else if (tag !== undefined && tag.status !== 'none') {
      if (test.titles.length === 0) complain(node.getStart(source), 'a tagged test needs a title that is a literal');
      behaviours.push(...test.titles.map((title) => ({ area, titles: [...context.titles, title], tag, file })));
    }
  };
  visit(source, { titles: [], tag: undefined });

  for (const { pos, end } of allLineComments(source)) {
    if (isTagLine(text.slice(pos, end)) && !placed.has(pos)) complain(pos, 'a tag stands directly above a test');
  }
  return { behaviours, problems };
}

function areaOf(file: string): string {
  const [, packageName = '', , ...path] = dirname(file).split('/');
  return (packageName === 'sandbox' ? path : [packageName, ...path]).join('/');
}

function lineComments(text: string, position: number): readonly ts.CommentRange[] {
  const found = ts.getLeadingCommentRanges(text, position) ?? [];
  return found.filter(({ kind }) => kind === ts.SyntaxKind.SingleLineCommentTrivia);
}

/** Every comment of a file, those inside texts and templates left out, because they are none. */
function allLineComments(source: ts.SourceFile): readonly ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source);
    for (const child of children) visit(child);
    if (children.length > 0) return;
    const around = [
      ...lineComments(source.text, node.getFullStart()),
      ...(ts.getTrailingCommentRanges(source.text, node.getEnd()) ?? []),
    ];
    for (const comment of around) found.set(comment.pos, comment);
  };
  visit(source);
  return [...found.values()].toSorted((a, b) => a.pos - b.pos);
}
