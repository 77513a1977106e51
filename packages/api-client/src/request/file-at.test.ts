import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../clock.ts';
import { fileAt } from '../node.ts';
import { failing, inTurn } from '../testing/far-end.ts';
import { makeClient } from '../testing/make-client.ts';

it('uploads a file by its path, again when it must', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ecwid-file-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'tin.gif');
  await writeFile(path, 'GIF89a tin');
  const answers = inTurn(failing(429, { 'retry-after': '0' }), () => Response.json({ id: 1 }));
  const { client, requests } = makeClient(answers, { clock: systemClock });

  await client.productVariations.uploadImage(1, 2, await fileAt(path, 'image/gif'));

  expect(requests.map(({ body, headers }) => [body, headers.get('content-type')])).toEqual([
    ['GIF89a tin', 'image/gif'],
    ['GIF89a tin', 'image/gif'],
  ]);
});

it('says when there is no such file', async () => {
  await expect(fileAt(join(tmpdir(), 'there-is-no-such-file'))).rejects.toMatchObject({ code: 'ENOENT' });
});
