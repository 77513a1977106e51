import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Document } from './document.ts';
import { referencePages } from './pages.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

it('is what docs/reference holds: run `nx run tools:reference` after a change of the contract', () => {
  const pages = referencePages(JSON.parse(read('packages/types/openapi.json')) as Document); // as committed

  const stale = [...pages].filter(([name, text]) => {
    const path = `docs/reference/${name}`;
    return !existsSync(new URL(path, root)) || read(path) !== text;
  });
  expect(stale.map(([name]) => name)).toEqual([]);
});

const DOCUMENT: Document = {
  servers: [{ url: 'https://api.example' }],
  tags: [{ name: 'teaTins' }],
  paths: {
    '/{storeId}/tins/{tinId}': {
      put: {
        operationId: 'teaTins.update',
        tags: ['teaTins'],
        summary: 'Change a tin',
        'x-scopes': ['update_tins'],
        'x-public-token': false,
        parameters: [{ name: 'lang', in: 'query', schema: { type: 'string' } }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Tin' } } } },
        responses: {
          200: {
            content: {
              'application/json': {
                schema: { type: 'object', properties: { updateCount: { type: 'integer' } }, required: ['updateCount'] },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Tin: {
        type: 'object',
        properties: {
          size: { enum: ['S', 'L'] },
          labels: { type: 'array', items: { type: 'object', properties: { text: { type: 'string', maxLength: 8 } } } },
          lid: { $ref: '#/components/schemas/Lid' },
        },
      },
      Lid: { type: 'object', properties: { tin: { $ref: '#/components/schemas/Tin' } } },
    },
  },
};

it('shows a call with its parameters, its body and what it answers', () => {
  const page = referencePages(DOCUMENT).get('tea-tins.md');

  expect(page).toContain('## Change a tin\n\n`PUT /{storeId}/tins/{tinId}`');
  expect(page).toContain('- CLI: `ecwid-kit tea-tins update`\n- Scopes: `update_tins`');
  expect(page).toContain('| `lang` | string |  |');
  expect(page).toContain('Body:\n\n[Tin](#tin)');
  expect(page).toContain('| `updateCount` | integer | required |');
});

it('describes each named object once, and what unnamed ones hold in place', () => {
  const page = referencePages(DOCUMENT).get('tea-tins.md') ?? '';

  expect(page.match(/^### .*/gm)).toEqual(['### Tin', '### Lid']);
  expect(page).toContain('| `size` | `S`, `L` |  |');
  expect(page).toContain('| `labels[].text` | string, up to 8 characters |  |');
});
