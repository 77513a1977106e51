import { writeFileSync } from 'node:fs';
import { openapiDocument } from './document.ts';

// Writes packages/types/openapi.json. Run as `nx run types:openapi`.
const target = new URL('../../openapi.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(openapiDocument(), null, 2)}\n`);
