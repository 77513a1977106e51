import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPageToken, verifyPageToken } from './page-token.ts';
import { createTokenSigner } from './signed-token.ts';

const clientSecret = 's4ndb0xS3cretKey0123456789abcdef';
let nowMs = 1_735_689_600_000;
const signer = createTokenSigner({ clientSecret, now: () => nowMs });

it('gives back what it signed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (data) => {
      const token = await signer.sign('test', data, { expiresInSeconds: 60 });

      expect(await signer.verify('test', token)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

it('refuses a token of which any character was changed', async () => {
  const token = await signer.sign('test', { storeId: 1 }, { expiresInSeconds: 60 });
  const position = fc.integer({ min: 0, max: token.length - 2 });
  await fc.assert(
    fc.asyncProperty(position, fc.constantFrom('A', 'b', '7', '-', '.', '='), async (at, character) => {
      fc.pre(token[at] !== character);
      const changed = token.slice(0, at) + character + token.slice(at + 1);

      await expect(signer.verify('test', changed)).rejects.toMatchObject({ code: 'token_invalid' });
    }),
  );
});

it('refuses a token made for something else, by another app, or too long ago', async () => {
  const token = await signer.sign('test', {}, { expiresInSeconds: 60 });
  const other = createTokenSigner({ clientSecret: 'another-secret-of-another-app' });

  await expect(signer.verify('page', token)).rejects.toMatchObject({ code: 'token_invalid' });
  await expect(other.verify('test', token)).rejects.toMatchObject({ code: 'token_invalid' });
  nowMs += 60_000;
  await expect(signer.verify('test', token)).rejects.toMatchObject({ code: 'token_invalid' });
});

it('ties a page’s token to its store', async () => {
  expect(await verifyPageToken(signer, await createPageToken(signer, { storeId: 7 }))).toBe(7);
});
