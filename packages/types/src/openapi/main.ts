import { writeFileSync } from 'node:fs';
import { callIndex } from './call-index.ts';
import { openapiDocument } from './document.ts';

// Writes openapi.json and calls.json of this package. Run as `nx run types:openapi`.
const write = (name: string, value: unknown) =>
  writeFileSync(new URL(`../../${name}`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`);
write('openapi.json', openapiDocument());
write('calls.json', callIndex());
