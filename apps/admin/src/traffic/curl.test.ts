import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCurl } from './curl.ts';

const request = { method: 'POST', url: 'http://127.0.0.1:4100/hook?a=1&b=2', requestHeaders: {}, requestBody: '' };

describe('asCurl', () => {
  it('leaves out the headers that curl writes itself', () => {
    const command = asCurl({
      ...request,
      requestHeaders: { Host: 'x', 'content-length': '2', 'X-Key': '1' },
      requestBody: '{}',
    });

    expect(command).toBe(
      "curl -X 'POST' 'http://127.0.0.1:4100/hook?a=1&b=2' \\\n  -H 'X-Key: 1' \\\n  --data-raw '{}'",
    );
  });

  it('hands any body to the shell as one word, and runs nothing in it', () => {
    const body = fc.string({ unit: fc.constantFrom("'", '"', '$', '`', '\\', '\n', 'a', '!', ';'), minLength: 1 });
    fc.assert(
      fc.property(body, (requestBody) => {
        const script = `curl() { shift 4; printf %s "$1"; }\n${asCurl({ ...request, requestBody })}`;
        expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(requestBody);
      }),
      { numRuns: 30 },
    );
  });
});
