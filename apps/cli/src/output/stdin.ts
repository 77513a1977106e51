import type { Input, Io } from '../io.ts';

/** Asks a question in the terminal and gives the line that was typed. */
export async function ask({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>, question: string): Promise<string> {
  stderr.write(question);
  let typed = '';
  for await (const chunk of stdin) {
    typed += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    if (typed.includes('\n')) break;
  }
  return typed.split('\n', 1)[0] ?? '';
}

/** Everything that was piped in. */
export async function readStdinBytes(stdin: Input): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
