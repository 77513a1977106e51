const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Eight alphanumerics, as the vendor's own client sends in `X-Ecwid-Api-Request-Id`. */
export function makeRequestId(random: () => number): string {
  let id = '';
  for (let index = 0; index < 8; index += 1) id += ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
  return id;
}
