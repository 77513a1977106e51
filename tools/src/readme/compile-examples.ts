import { join } from 'node:path';
import ts from 'typescript';
import type { Example } from './readme-examples.ts';

/** Type-checks examples as files of their package. Returns what is wrong, each with its place in the README. */
export function compileExamples(root: string, project: string, examples: readonly Example[]): string[] {
  const directory = join(root, project);
  const { config } = ts.readConfigFile(join(directory, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, directory);
  const byFile = new Map(examples.map((example) => [example.file, example]));
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  const isThere = host.fileExists.bind(host);
  host.fileExists = (name) => byFile.has(name) || isThere(name);
  host.getSourceFile = (name, ...rest) => {
    const example = byFile.get(name);
    return example ? ts.createSourceFile(name, example.code, ts.ScriptTarget.ESNext) : readSource(name, ...rest);
  };
  const lib = [...new Set([...(options.lib ?? []), 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'])];
  const program = ts.createProgram([...byFile.keys()], { ...options, lib, composite: false, noEmit: true }, host);
  return examples.flatMap(({ file, place }) => {
    const source = program.getSourceFile(file);
    const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return problems.map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}
