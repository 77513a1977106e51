import { readFileSync } from 'node:fs';

interface VectorFile<C> {
  readonly source: string;
  readonly cases: readonly C[];
}

export interface PayloadVector {
  readonly name: string;
  readonly mode: 'cbc' | 'gcm' | 'hex';
  readonly clientSecret: string;
  readonly payload: string;
  readonly valid: boolean;
  readonly text?: string;
  /** Hex. */
  readonly iv?: string;
  readonly unpadded?: boolean;
}

export interface WebhookVector {
  readonly name: string;
  readonly clientSecret: string;
  readonly eventCreated: number | string;
  readonly eventId: string;
  readonly signature: string | null;
  readonly valid: boolean;
  readonly reason?: string;
}

export interface SsoVector {
  readonly name: string;
  readonly clientSecret: string;
  readonly algorithms: readonly ('sha256' | 'sha1')[];
  readonly nowSeconds: number;
  readonly profile: string;
  readonly status: string;
  readonly reason?: string;
  readonly payload?: unknown;
}

interface Vectors {
  readonly payloads: PayloadVector;
  readonly webhooks: WebhookVector;
  readonly sso: SsoVector;
}

/** The known answers of a protocol, from every source. */
export function readVectors<N extends keyof Vectors>(name: N): Vectors[N][] {
  return ['known', 'openssl'].flatMap((source) => {
    const file = new URL(`../../vectors/${name}.${source}.json`, import.meta.url);
    return (JSON.parse(readFileSync(file, 'utf8')) as VectorFile<Vectors[N]>).cases; // our own file
  });
}
