import { Bench } from 'tinybench';
import { createSandbox } from '../src/index.ts';

/** What a test suite pays: a store of its own, and a call without a socket. */
export async function measureLibrary(): Promise<Record<string, string>[]> {
  const sandbox = await createSandbox({ limits: { perMinute: Number.MAX_SAFE_INTEGER } });
  const storeId = await sandbox.stores.create();
  await sandbox.apps.register({ clientId: 'bench', settings: { scopes: ['read_catalog', 'create_catalog'] } });
  const { secret } = await sandbox.apps.install(storeId, 'bench');
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
  const created = await sandbox.fetch(`/api/v3/${storeId}/products`, {
    method: 'POST',
    headers,
    body: '{"name":"Tea tin","price":15}',
  });
  const { id } = (await created.json()) as { id: number };

  const bench = new Bench({ time: 1_000, warmupTime: 200 })
    .add('new sandbox', async () => {
      await (await createSandbox()).close();
    })
    .add('new store', async () => {
      await sandbox.stores.create();
    })
    .add('fork of a store', async () => {
      await sandbox.stores.fork(storeId);
    })
    .add('reset of a store', async () => {
      await sandbox.stores.reset(storeId);
    })
    .add('get one, without a socket', async () => {
      await (await sandbox.fetch(`/api/v3/${storeId}/products/${id}`, { headers })).text();
    });
  await bench.run();
  await sandbox.close();
  return bench.tasks.map(({ name, result }) => ({
    'in process': name,
    median: result.state === 'completed' ? `${(result.latency.p50 * 1000).toFixed(0)} us` : result.state,
  }));
}
