import { startSandboxServer } from '../../src/server.ts';

// The sandbox as it runs for developers: file, auth, scopes, limits (raised, so that a bench fits in), recording.
const [port, dataDir = ''] = process.argv.slice(2);
await startSandboxServer({ port: Number(port), dataDir, limits: { perMinute: Number.MAX_SAFE_INTEGER } });
