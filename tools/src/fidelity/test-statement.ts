import ts from 'typescript';
import { tableRows, type TableRow } from './table-rows.ts';

/** A statement that registers a test or a group of them. */
export interface TestStatement {
  readonly kind: 'it' | 'describe';
  /** One for each row of a table that can be read; none where the title is worked out at run time. */
  readonly titles: readonly string[];
}

const KINDS: Readonly<Record<string, TestStatement['kind']>> = { it: 'it', test: 'it', describe: 'describe' };

/** Recognises `it(…)`, `it.each(table)(…)`, `describe.each([…])(…)` and their like. */
export function asTest(node: ts.Node): TestStatement | undefined {
  if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return undefined;
  const { expression: callee, arguments: given } = node.expression;
  const kind = KINDS[rootName(callee) ?? ''];
  return kind && { kind, titles: titlesOf(given[0], kind === 'it' ? tableRows(callee) : undefined) };
}

function rootName(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) return rootName(callee.expression);
  return ts.isTaggedTemplateExpression(callee) ? rootName(callee.tag) : undefined;
}

function titlesOf(title: ts.Expression | undefined, rows: readonly TableRow[] | undefined): readonly string[] {
  if (title === undefined || !ts.isStringLiteralLike(title)) return [];
  const pattern = title.text.replace(/\s*\(%#\)$/, '');
  const titles = (rows ?? [{ cells: [], byName: {} }]).map((row) => fill(pattern, row));
  return [...new Set(titles)];
}

/** Puts the cells of a row in the places that vitest puts them; what cannot be read is an ellipsis. */
function fill(pattern: string, { cells, byName }: TableRow): string {
  let next = 0;
  const filled = pattern.replaceAll(/%[sdifjo]|\$([A-Za-z]\w*)/g, (place, name?: string) => {
    const value = name === undefined ? cells[next++] : byName[name];
    if (value === undefined) return '…';
    return place === '%j' ? `"${value}"` : value;
  });
  return filled.replace(/: …$/, '');
}
