import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { freePorts, spawnDev, until, type SpawnedDev } from '../testing/spawn-dev.ts';
import { isAlive } from '../workspace/is-alive.ts';
import type { DevInfo } from '../workspace/dev-info.ts';

/** An endpoint server with a process of its own, as Next.js has them. Neither listens to signals. */
const STUBBORN_SERVER = `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});
const inner = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], { stdio: 'ignore' });
writeFileSync(process.env.DATA_DIR + '/pids', [process.pid, inner.pid].join(' '));
createServer((request, response) => response.end('{"apps":[]}')).listen(Number(process.env.PORT), '127.0.0.1');
`;

describe('the servers beside the sandbox', () => {
  let root: string;
  let one: SpawnedDev | undefined;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ecwid-kit-children-'));
    return async () => {
      one?.process.kill('SIGKILL');
      await one?.exited;
      rmSync(root, { recursive: true, force: true });
    };
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  async function start(server: string): Promise<SpawnedDev> {
    write('ecwid-kit.config.ts', 'export default { apps: [] };');
    write('apps/endpoint-server/src/main.ts', server);
    one = spawnDev(['--port', String(await freePorts())], root);
    return one;
  }

  const pidsFile = () => join(root, '.ecwid-kit/data/endpoint-server/pids');
  const pids = () => readFileSync(pidsFile(), 'utf8').split(' ').map(Number);

  it('are gone with all they started when dev is interrupted, though they do not listen', async () => {
    const dev = await start(STUBBORN_SERVER);
    await dev.ready;
    const { urls } = JSON.parse(readFileSync(join(root, '.ecwid-kit/dev.json'), 'utf8')) as DevInfo;
    const health = await fetch(`${urls.endpointServer}/health`);
    const children = pids();

    dev.process.kill('SIGINT');
    const code = await dev.exited;

    expect(health.status).toBe(200);
    expect(code).toBe(0);
    expect(children.filter(isAlive)).toEqual([]);
  });

  it('are gone when dev is killed with -9', async () => {
    const dev = await start(STUBBORN_SERVER);
    await dev.ready;
    const children = pids();

    dev.process.kill('SIGKILL');
    await dev.exited;

    expect(children.filter(isAlive)).toHaveLength(2);
    await until(() => children.every((pid) => !isAlive(pid)));
  });

  it('are not waited for when somebody interrupts twice', async () => {
    const dev = await start(STUBBORN_SERVER);
    await dev.ready;
    const children = pids();

    dev.process.kill('SIGINT');
    await until(() => dev.output().stderr.includes('Stopping'));
    dev.process.kill('SIGINT'); // npx passes the terminal's signal on: this close, it is the same one
    await sleep(700);
    const isStillStopping = dev.process.exitCode === null;
    dev.process.kill('SIGINT');

    expect(isStillStopping).toBe(true);
    expect(await dev.exited).toBe(130);
    await until(() => children.every((pid) => !isAlive(pid)));
  });

  it('stop dev with what they said when they do not start', async () => {
    const dev = await start('console.error("the door is jammed"); process.kill(process.ppid, "SIGKILL");');

    expect(await dev.exited).toBe(1);
    expect(dev.output().stderr).toContain('the door is jammed');
    expect(existsSync(join(root, '.ecwid-kit/dev.json'))).toBe(false);
  });

  it('do not keep dev waiting when another one cannot start', async () => {
    write('apps/admin/next.config.ts', '');
    write('apps/admin/src/app/page.tsx', '');
    write('apps/admin/package.json', '{"name":"@example/admin"}');
    write('ecwid-kit.config.ts', 'export default { apps: [] };');
    write('apps/endpoint-server/src/main.ts', 'setInterval(() => {}, 1000);');
    one = spawnDev(['--built', '--port', String(await freePorts())], root);

    expect(await one.exited).toBe(1);
    expect(one.output().stderr).toMatch(/Admin is not built[\s\S]*npx nx build @example\/admin/);
  });
});
