/** The words of a command line as a shell splits them, as far as documentation goes: single quotes, no variables. */
export function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
