/** One place where the workspace breaks a rule, and what to do about it. */
export interface Violation {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

export function formatViolation({ file, line, message }: Violation): string {
  return `${line === undefined ? file : `${file}:${line}`}\n    ${message}`;
}
