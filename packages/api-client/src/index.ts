export type { ClientOptions } from './client-options.ts';
export { createClient, type EcwidClient, type RawCall } from './create-client.ts';
export * from './core.ts';
