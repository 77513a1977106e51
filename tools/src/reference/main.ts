import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from './document.ts';
import { referencePages, REFERENCE_DIR } from './pages.ts';

// Writes docs/reference from packages/types/openapi.json. Run as `nx run tools:reference`.
const root = process.cwd();
const document = JSON.parse(readFileSync(join(root, 'packages/types/openapi.json'), 'utf8')) as Document; // as committed
const pages = referencePages(document);
const folder = join(root, REFERENCE_DIR);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`${REFERENCE_DIR} has ${pages.size} pages.`);
