import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { start, stop, type Contender } from './contender.ts';
import { contenders } from './contenders.ts';
import { makeData } from './data.ts';
import { measureLargeStore } from './large-store.ts';
import { measureLibrary } from './library.ts';
import { measure } from './measure.ts';
import { usageOf } from './process-usage.ts';

// CPU microseconds per request are the figure to trust: they do not depend on who else uses the machine.
const only = process.argv[2];
const workDir = await mkdtemp(join(tmpdir(), 'sandbox-bench-'));
const results: Record<string, string | number>[] = [];
let floor: Record<'get' | 'list' | 'post', number> | undefined;

async function run(contender: Contender): Promise<void> {
  const { child, pid, startMs, url } = await start(contender);
  try {
    const { rssMiB } = usageOf(pid);
    await contender.fill?.(url);
    const [get, list, post] = [
      await measure(url, pid, contender, contender.get),
      await measure(url, pid, contender, contender.list),
      await measure(url, pid, contender, contender.post),
    ];
    floor ??= { get: get.cpuUsPerRequest, list: list.cpuUsPerRequest, post: post.cpuUsPerRequest };
    const cell = (value: { cpuUsPerRequest: number; perSecond: number }, bare: number) =>
      `${value.cpuUsPerRequest.toFixed(0)} us, ${(value.cpuUsPerRequest / bare).toFixed(1)}x (${value.perSecond.toFixed(0)}/s)`;
    results.push({
      server: contender.name,
      'spawn to 200': `${startMs.toFixed(0)} ms`,
      RSS: `${rssMiB.toFixed(0)} MiB`,
      'get one': cell(get, floor.get),
      'list 20': cell(list, floor.list),
      create: cell(post, floor.post),
    });
  } finally {
    stop(child);
  }
}

try {
  process.stderr.write('making the data\n');
  const data = await makeData(join(workDir, 'sandbox'));
  await writeFile(join(workDir, 'data.json'), JSON.stringify({ one: data.one, list: data.list }));
  await writeFile(join(workDir, 'db.json'), JSON.stringify({ products: data.items, orders: [] }));
  await copyFile(join(import.meta.dirname, '../../types/openapi.json'), join(workDir, 'openapi.json'));
  await build({
    entryPoints: [join(import.meta.dirname, 'servers/sandbox.ts')],
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    outdir: join(workDir, 'bundle'),
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  await writeFile(join(workDir, 'bundle/package.json'), '{"type":"module"}');
  for (const contender of contenders(workDir, data)) {
    if (only && contender.name !== 'bare Hono, same bytes' && !contender.name.includes(only)) continue;
    process.stderr.write(`measuring ${contender.name}\n`);
    await run(contender).catch((error: unknown) => {
      results.push({ server: contender.name, 'spawn to 200': error instanceof Error ? error.message : String(error) });
    });
  }
  console.table(results);
  console.table(await measureLibrary());
  if (!only || only === 'large') console.table(await measureLargeStore((line) => process.stderr.write(`${line}\n`)));
} finally {
  await rm(workDir, { recursive: true, force: true });
}
