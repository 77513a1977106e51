export { DEFAULT_PORT, startSandboxServer, type SandboxServer, type ServerOptions } from './server/start-server.ts';
export { bucketFromEnv } from './media/bucket/bucket-from-env.ts';
export { listen, type Listening, type ListenOptions } from './server/listen.ts';
