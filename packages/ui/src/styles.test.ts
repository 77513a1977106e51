import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));

it('imports every component style', async () => {
  const files = await readdir(here, { recursive: true });
  const styles = files.filter((file) => file.endsWith('.css') && file !== 'styles.css').map((file) => `./${file}`);

  const imported = [...(await readFile(`${here}/styles.css`, 'utf8')).matchAll(/@import '(.+)';/g)].map(
    ([, file]) => file,
  );

  expect(new Set(imported)).toEqual(new Set(styles));
});

it('takes every colour from a token, except in the tokens and the strip', async () => {
  const files = (await readdir(here, { recursive: true })).filter(
    (file) => file.endsWith('.css') && file !== 'tokens.css',
  );

  const literal: string[] = [];
  for (const file of files) {
    const css = await readFile(`${here}/${file}`, 'utf8');
    if (file !== 'shell/shell.css' && /#[\da-f]{3,8}\b/.test(css)) literal.push(file);
  }

  expect(literal).toEqual([]);
});
