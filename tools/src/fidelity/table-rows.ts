import ts from 'typescript';

/** One row of the table of an `it.each`: its cells in order, and by name where it is an object. */
export interface TableRow {
  readonly cells: readonly (string | undefined)[];
  readonly byName: Readonly<Record<string, string | undefined>>;
}

/** Reads the table of `it.each(table)`, a literal or a constant of the file. `undefined` where it is worked out. */
export function tableRows(callee: ts.Expression): readonly TableRow[] | undefined {
  if (!ts.isCallExpression(callee) || !ts.isPropertyAccessExpression(callee.expression)) return undefined;
  const [given] = callee.arguments;
  const table = given && resolve(given);
  return table && ts.isArrayLiteralExpression(table) ? table.elements.map(readRow) : undefined;
}

function readRow(element: ts.Expression): TableRow {
  const row = bare(element);
  if (ts.isArrayLiteralExpression(row)) return { cells: row.elements.map(valueOf), byName: {} };
  if (!ts.isObjectLiteralExpression(row)) return { cells: [valueOf(row)], byName: {} };
  const byName: Record<string, string | undefined> = {};
  for (const property of row.properties) {
    if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)) {
      byName[property.name.text] = valueOf(property.initializer);
    }
  }
  return { cells: [], byName };
}

/** A literal as vitest prints it in a title. */
function valueOf(expression: ts.Expression): string | undefined {
  const value = bare(expression);
  if (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value)) return value.text;
  return /^(?:true|false|null|-\d[\d.]*)$/.exec(value.getText())?.[0];
}

function resolve(expression: ts.Expression): ts.Expression | undefined {
  const value = bare(expression);
  if (!ts.isIdentifier(value)) return value;
  const declarations = value
    .getSourceFile()
    .statements.filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const found = declarations.find(({ name }) => ts.isIdentifier(name) && name.text === value.text);
  return found?.initializer && bare(found.initializer);
}

/** Without `as const`, `satisfies` and brackets. */
function bare(expression: ts.Expression): ts.Expression {
  const wrapped =
    ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isParenthesizedExpression(expression);
  return wrapped ? bare(expression.expression) : expression;
}
