import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/**
 * Makes one script of several TypeScript files, in the order given. They import only from each other, and their
 * top-level names differ, so that import and export lines can go.
 */
export function assembleScript(directory: URL, files: readonly string[]): string {
  const source = files
    .map((file) => readFileSync(new URL(file, directory), 'utf8'))
    .map((text) =>
      text
        .replaceAll(/^import [^;]*;\n/gm, '')
        .replaceAll(/^export (?=const|let|function|async|class|interface|type)/gm, ''),
    )
    .join('\n');
  return squeeze(stripTypes(source));
}

/** One style sheet of several. */
export function assembleStyles(directory: URL, files: readonly string[]): string {
  const source = files.map((file) => readFileSync(new URL(file, directory), 'utf8')).join('\n');
  return source
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .trim();
}

/** Node warns once per process that this is new; whoever runs a sandbox can do nothing about it. */
function stripTypes(source: string): string {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Takes out comments on lines of their own, indentation and the gaps that types left. No text here spans lines. */
function squeeze(source: string): string {
  return source
    .replaceAll(/^\s*\/\*\*[^]*?\*\/\s*$/gm, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
