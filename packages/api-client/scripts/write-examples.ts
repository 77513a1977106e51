import { writeFileSync } from 'node:fs';
import { cases } from '../tests/every-operation/cases.ts';
import { ALL_SCOPES, openScene } from '../tests/every-operation/world.ts';

// Writes what each call of the contract sends and is answered in a sandbox, for openapi.json to show. Run as
// `nx run api-client:examples`, then `nx run types:openapi`.

interface Example {
  body?: unknown;
  response?: unknown;
}

const target = new URL('../../types/src/openapi/examples.json', import.meta.url);
const scene = await openScene({ url: 'https://shop.example', clock: { frozenAtMs: Date.UTC(2026, 0, 31, 9) } });
const fetch = scene.sandbox.fetch.bind(scene.sandbox);
let last: Example = {};
Object.assign(scene.sandbox, {
  async fetch(request: string, init: RequestInit) {
    const response = await fetch(request, init);
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    last = {
      ...(typeof init.body === 'string' && { body: asValue(init.body) }),
      ...(isJson && { response: shortened(await response.clone().json()) }),
    };
    return response;
  },
});

const examples: Record<string, Example> = {};
for (const { name, operation, call } of cases) {
  const copy = await scene.openCopy(ALL_SCOPES);
  await call(copy, copy.secret);
  const { body, response } = last;
  const takesJson = operation.route.bodyType === 'json';
  examples[name] = { ...(takesJson && { body }), ...(operation.route.answerType === 'json' && { response }) };
}
await scene.sandbox.close();
writeFileSync(target, `${JSON.stringify(examples, null, 1)}\n`);

function asValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Of a list, the first is enough to see its form. */
function shortened(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.slice(0, 1);
  if (typeof answer !== 'object' || answer === null || !('items' in answer) || !Array.isArray(answer.items))
    return answer;
  const items = answer.items.slice(0, 1);
  return { ...answer, items, ...('count' in answer && { count: items.length }) };
}
