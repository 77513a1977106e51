import ts from 'typescript';
import type { Violation } from '../boundaries/violation.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import { reasonFor } from './unanswered-codes.ts';

/** A code of the contract, and whether the sandbox ever answers it. */
export interface CodeEntry {
  readonly code: string;
  readonly httpStatus: number;
  readonly meaning: string;
  readonly answered: boolean;
  /** Why not, where it is not. */
  readonly reason?: string;
}

export interface CodeReport {
  readonly codes: readonly CodeEntry[];
  readonly problems: readonly Violation[];
}

const CODES_FILE = 'packages/types/src/errors/error-codes.ts';
const REASONS_FILE = 'tools/src/fidelity/unanswered-codes.ts';

/** Compares the documented error codes with the ones that the sandbox's sources write. */
export function readErrorCodes(files: WorkspaceFiles): CodeReport {
  const answered = literalsIn(files, 'packages/sandbox/src/**/*.ts');
  const paths = [...literalsIn(files, 'packages/types/src/**/*-routes.ts')].filter((text) => text.startsWith('/'));
  const problems: Violation[] = [];
  const codes = contractCodes(files.read(CODES_FILE)).map((entry): CodeEntry => {
    if (answered.has(entry.code)) return { ...entry, answered: true };
    const reason = reasonFor(entry.code);
    if (reason === undefined) {
      problems.push({ file: REASONS_FILE, message: `${entry.code} is never answered: say why` });
      return { ...entry, answered: false };
    }
    const { path } = reason;
    if (path !== undefined && paths.some((known) => known.startsWith(path))) {
      problems.push({ file: REASONS_FILE, message: `${entry.code}: the contract has calls under ${path} by now` });
    }
    return { ...entry, answered: false, reason: reason.text };
  });
  return { codes, problems };
}

function literalsIn(files: WorkspaceFiles, pattern: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of files.glob(pattern)) {
    if (path.endsWith('.test.ts')) continue;
    const constants = new Map<string, string>();
    const visit = (node: ts.Node): void => {
      const text = textOf(node, constants);
      if (text !== undefined) found.add(text);
      ts.forEachChild(node, visit);
      if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return;
      const value = textOf(node.initializer, constants);
      if (value !== undefined) constants.set(node.name.text, value);
    };
    visit(ts.createSourceFile(path, files.read(path), ts.ScriptTarget.Latest, false));
  }
  return found;
}

/** The text of a literal, and of a template that is put together from constants of its file. */
function textOf(node: ts.Node, constants: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(({ expression, literal }) =>
    ts.isIdentifier(expression) ? `${constants.get(expression.text) ?? ''}${literal.text}` : literal.text,
  );
  return node.head.text + spans.join('');
}

/** Reads the table as it is written, `CODE: area(status, 'meaning')`, so that the tools need not load the contract. */
function contractCodes(text: string): readonly Pick<CodeEntry, 'code' | 'httpStatus' | 'meaning'>[] {
  const found: Pick<CodeEntry, 'code' | 'httpStatus' | 'meaning'>[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && ts.isCallExpression(node.initializer)) {
      const [status, meaning] = node.initializer.arguments;
      if (status && ts.isNumericLiteral(status) && meaning && ts.isStringLiteralLike(meaning)) {
        found.push({ code: node.name.text, httpStatus: Number(status.text), meaning: meaning.text });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(CODES_FILE, text, ts.ScriptTarget.Latest, false));
  return found;
}
