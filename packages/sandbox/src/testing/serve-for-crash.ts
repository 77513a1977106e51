import { startSandboxServer } from '../server.ts';

// A server of its own process, for tests that kill it: `node serve-for-crash.ts <dataDir> [webhookUrl]`.
const [dataDir = '', webhookUrl = ''] = process.argv.slice(2);
const sandbox = await startSandboxServer({ dataDir, port: 0, limits: { perMinute: Infinity } });
const known = await sandbox.platform.db.selectFrom('store').select('id').executeTakeFirst();
const storeId = known?.id ?? (await sandbox.stores.create());
let token = '';
if (!known) {
  await sandbox.apps.register({
    clientId: 'importer',
    settings: { scopes: ['create_orders', 'read_orders'], endpoints: { ...(webhookUrl && { webhookUrl }) } },
  });
  token = (await sandbox.apps.install(storeId, 'importer')).secret;
}
process.stdout.write(`${JSON.stringify({ url: sandbox.url, storeId, token })}\n`);
