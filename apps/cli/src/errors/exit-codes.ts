/** What the shell is told. */
export const EXIT = { done: 0, failed: 1, usage: 2, needsLogin: 4, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
