import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The TypeScript blocks of the README, as files beside the source, so that they import what a reader would. */
function examples(): Map<string, string> {
  const blocks = readFileSync(`${root}README.md`, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms);
  return new Map(Array.from(blocks, ([, code = ''], index) => [`${root}src/readme-example-${index + 1}.ts`, code]));
}

it('has examples that compile', () => {
  const files = examples();
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const code = files.get(name);
    return code === undefined ? readSource(name, ...rest) : ts.createSourceFile(name, code, ts.ScriptTarget.ESNext);
  };
  const isExample = host.fileExists.bind(host);
  host.fileExists = (name) => files.has(name) || isExample(name);

  const program = ts.createProgram([...files.keys()], { ...options, composite: false, noEmit: true }, host);
  const problems = [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });

  expect(files.size).toBeGreaterThan(2);
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});
