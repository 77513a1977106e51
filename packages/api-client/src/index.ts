export { createClient, type ClientOptions, type EcwidClient, type RawCall } from './create-client.ts';
export * from './core.ts';
