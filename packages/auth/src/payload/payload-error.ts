import { EcwidAuthError } from '../errors.ts';

/**
 * The one error of everything that opens a payload. Length, padding, tag, encoding, JSON and schema all end here with
 * the same words and no cause: AES-CBC without a MAC must not become an oracle.
 */
export function payloadError(): EcwidAuthError {
  return new EcwidAuthError('payload_invalid', 'The payload is not valid');
}
