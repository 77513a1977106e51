import { AppSdkError } from '../errors.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';

/** Signs data that travels through a browser, with the app's client secret. Signed is not secret: anybody can read it. */
export interface TokenSigner {
  /**
   * @param purpose what the token is for: one made for something else does not verify
   * @param data JSON
   */
  sign(purpose: string, data: unknown, options: { readonly expiresInSeconds: number }): Promise<string>;
  /** @throws AppSdkError `token_invalid`, in the same words whatever is wrong with it */
  verify(purpose: string, token: string): Promise<unknown>;
}

export interface TokenSignerOptions {
  readonly clientSecret: string;
  /** Unix milliseconds. The machine's clock when absent. */
  readonly now?: () => number;
}

interface Claims {
  readonly data: unknown;
  /** Unix seconds. */
  readonly exp: number;
}

const encoder = new TextEncoder();

export function createTokenSigner({ clientSecret, now = Date.now }: TokenSignerOptions): TokenSigner {
  const nowSeconds = () => Math.floor(now() / 1000);
  return {
    sign: async (purpose, data, { expiresInSeconds }) => {
      const claims: Claims = { data, exp: nowSeconds() + expiresInSeconds };
      const body = toBase64Url(encoder.encode(JSON.stringify(claims)));
      const signature = await crypto.subtle.sign('HMAC', await importKey(clientSecret), signedText(purpose, body));
      return `${body}.${toBase64Url(new Uint8Array(signature))}`;
    },
    verify: async (purpose, token) => {
      const [body = '', signature = '', ...rest] = token.split('.');
      const [bytes, signatureBytes] = [fromBase64Url(body), fromBase64Url(signature)];
      if (!bytes || !signatureBytes || rest.length > 0) throw invalid();
      const key = await importKey(clientSecret);
      if (!(await crypto.subtle.verify('HMAC', key, signatureBytes, signedText(purpose, body)))) throw invalid();
      const claims = JSON.parse(new TextDecoder().decode(bytes)) as Claims; // signed: what `sign` wrote
      if (claims.exp <= nowSeconds()) throw invalid();
      return claims.data;
    },
  };
}

/** Begins as no webhook's signed text does, which the same secret signs. */
const signedText = (purpose: string, body: string) => encoder.encode(`ecwid-kit ${purpose}\n${body}`);

const importKey = async (clientSecret: string) =>
  crypto.subtle.importKey('raw', encoder.encode(clientSecret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);

const invalid = () => new AppSdkError('token_invalid', 'The token is not valid, or no longer');
