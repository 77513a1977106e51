import { randomFillSync } from 'node:crypto';

/** The only source of randomness in the sandbox. With a seed, the same calls give the same values. */
export interface Random {
  bytes(length: number): Uint8Array;
  /** Characters of an alphabet, each equally likely. The alphabet has at most 256. */
  text(length: number, alphabet: string): string;
  /** A version 4 UUID, lower case. */
  uuid(): string;
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
}

export const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const UPPER_ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export function createRandom(seed?: number): Random {
  const fill = seed === undefined ? pooledFill() : seededFill(seed);
  const bytes = (length: number) => fill(new Uint8Array(length));

  function text(length: number, alphabet: string): string {
    const limit = 256 - (256 % alphabet.length); // bytes above it would favour the first characters
    let result = '';
    while (result.length < length) {
      for (const byte of bytes(length - result.length)) if (byte < limit) result += alphabet[byte % alphabet.length];
    }
    return result;
  }

  return {
    bytes,
    text,
    uuid() {
      const raw = bytes(16);
      raw[6] = ((raw[6] ?? 0) & 0x0f) | 0x40;
      raw[8] = ((raw[8] ?? 0) & 0x3f) | 0x80;
      const hex = Buffer.from(raw).toString('hex');
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    },
    integer(min, max) {
      const fraction = Buffer.from(bytes(6)).readUIntBE(0, 6) / 2 ** 48;
      return min + Math.floor(fraction * (max - min + 1));
    },
  };
}

const POOL_BYTES = 8192;

/** Asks the operating system for many bytes at a time: each call costs more than the bytes do. */
function pooledFill(): (target: Uint8Array) => Uint8Array {
  const pool = new Uint8Array(POOL_BYTES);
  let used = POOL_BYTES;
  return (target) => {
    if (target.length > POOL_BYTES) return randomFillSync(target);
    if (used + target.length > POOL_BYTES) {
      randomFillSync(pool);
      used = 0;
    }
    target.set(pool.subarray(used, used + target.length));
    pool.fill(0, used, used + target.length); // what was handed out is nobody's any more
    used += target.length;
    return target;
  };
}

/** Mulberry32: small, fast, and good enough for ids in a test. Never for secrets that guard anything real. */
function seededFill(seed: number): (target: Uint8Array) => Uint8Array {
  let state = seed >>> 0;
  return (target) => {
    for (let index = 0; index < target.length; index++) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      target[index] = ((mixed ^ (mixed >>> 14)) >>> 24) & 0xff;
    }
    return target;
  };
}
