import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRunningDev, type RunningDev } from '../testing/running-dev.ts';

const BIN = fileURLToPath(new URL('../../bin.js', import.meta.url));

let dev: RunningDev;
beforeAll(async () => {
  dev = await startRunningDev();
});
afterAll(() => dev.close());

interface Ended {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs the program as people do. */
function spawned(argv: readonly string[], input = '', env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: dev.cwd, env: { PATH: '', HOME: dev.cwd, ...env }, encoding: 'buffer' as const };
    const child = execFile(process.execPath, [BIN, ...argv], options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, stdout, stderr: stderr.toString() });
    });
    child.stdin?.end(input);
  });
}

describe('the program, spawned', () => {
  it('prints the result alone on stdout and ends with 0', async () => {
    const { code, stdout, stderr } = await spawned(['products', 'search', '--limit', '1', '--json']);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout.toString()).items).toHaveLength(1);
  });

  it('reads a body from stdin', async () => {
    const created = await spawned(['products', 'create', '--file', '-', '--json'], '{"name":"Piped é"}');
    const { id } = JSON.parse(created.stdout.toString());
    const { stdout } = await spawned(['products', 'get', `${id}`, '--json', '--responseFields', 'name']);

    expect(JSON.parse(stdout.toString())).toEqual({ name: 'Piped é' });
  });

  it('writes the bytes of a file into a pipe as they are', async () => {
    const found = await spawned(['orders', 'search', '--limit', '1', '--json']);
    const id: string = JSON.parse(found.stdout.toString()).items[0].id;

    const { code, stdout } = await spawned(['order-invoices', 'get-receipt-pdf', id]);

    expect(code).toBe(0);
    expect(stdout.subarray(0, 5).toString()).toBe('%PDF-');
    expect(stdout.includes(Buffer.from([0xef, 0xbf, 0xbd]))).toBe(false); // what a text would have made of them
  });

  it.each([
    [1, ['products', 'get', '1'], {}],
    [2, ['products', 'get'], {}],
    [2, ['products', 'search', '--limit', 'many'], {}],
    [2, ['products', 'delete-all'], {}],
    [4, ['products', 'search', '--profile', 'nobody'], {}],
    [4, ['products', 'search'], { ECWID_TOKEN: 'secret_SANDBOX_wrong' }],
  ])('ends with %i after %j', async (expected, argv, env) => {
    const { code, stdout, stderr } = await spawned(argv, '', env);

    expect({ code, stdout: stdout.toString() }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(/^(Error|error): /);
    expect(stderr).not.toContain('SANDBOX_wrong');
  });
});
