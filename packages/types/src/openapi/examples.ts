import { readFileSync } from 'node:fs';

/** What a call sends and is answered, as it crosses the wire. */
export interface Example {
  readonly body?: unknown;
  readonly response?: unknown;
}

/** By operation, from a sandbox: `nx run api-client:examples` writes them. */
export function readExamples(): Readonly<Record<string, Example>> {
  return JSON.parse(readFileSync(new URL('./examples.json', import.meta.url), 'utf8')) as Record<string, Example>; // written by that
}
