import { createCipheriv, createDecipheriv, hash } from 'node:crypto';
import type { Random } from '../random/random.ts';

/** Keeps what must be readable again unreadable in the database: AES-256-GCM, base64 of `nonce ‖ ciphertext ‖ tag`. */
export interface SecretBox {
  seal(text: string): string;
  open(sealed: string): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** @param key 32 bytes */
export function createSecretBox(key: Uint8Array, random: Random): SecretBox {
  return {
    seal(text) {
      const nonce = random.bytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
  };
}

/** How tokens, codes and session ids are looked up: never by themselves. */
export function sha256Hex(text: string): string {
  return hash('sha256', text, 'hex');
}
