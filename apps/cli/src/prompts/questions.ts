import { CliError } from '../errors/cli-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import type { Io } from '../io.ts';

/** Asks several questions in a terminal, one after another. */
export interface Questions {
  ask(question: string): Promise<string>;
  /** Without showing what is typed. */
  askHidden(question: string): Promise<string>;
  /** Lets go of the terminal. */
  close(): Promise<void>;
}

const BACKSPACES = new Set(['\b', '\u007F']);
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

export function openQuestions({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): Questions {
  const chunks = stdin[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  let waiting = '';

  const readLine = async (): Promise<string> => {
    let line = '';
    for (;;) {
      if (waiting === '') {
        const { done = false, value } = await chunks.next();
        if (done) return line;
        waiting = typeof value === 'string' ? value : decoder.decode(value, { stream: true });
      }
      for (const [at, key] of Array.from(waiting).entries()) {
        const rest = () =>
          Array.from(waiting)
            .slice(at + 1)
            .join('');
        if (key === CTRL_C) throw new CliError({ message: 'Stopped', exitCode: EXIT.interrupted });
        if (key === '\n' || key === '\r' || key === CTRL_D) {
          waiting = rest().replace(/^\n/, '');
          return line;
        }
        line = BACKSPACES.has(key) ? line.slice(0, -1) : line + key;
      }
      waiting = '';
    }
  };

  return {
    async ask(question) {
      stderr.write(question);
      return (await readLine()).trim();
    },
    async askHidden(question) {
      stderr.write(question);
      stdin.setRawMode?.(true);
      try {
        return (await readLine()).trim();
      } finally {
        stdin.setRawMode?.(false);
        stderr.write('\n');
      }
    },
    async close() {
      await chunks.return?.();
    },
  };
}
