import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildGallery } from './build.ts';
import { launchChromium } from './chromium.ts';
import { views } from './pages.ts';
import { serveGallery } from './serve.ts';

/** `node gallery/main.ts` serves the gallery; with `--screenshots <directory>` it takes pictures of it and ends. */
const { values } = parseArgs({
  options: { screenshots: { type: 'string' }, port: { type: 'string', default: '4400' } },
});

const directory = await mkdtemp(join(tmpdir(), 'ui-gallery-'));
await buildGallery(directory);

if (values.screenshots === undefined) {
  const server = await serveGallery(directory, Number(values.port));
  process.stdout.write(`The gallery is at ${server.url}\n`);
} else {
  await takeScreenshots(values.screenshots);
}

async function takeScreenshots(target: string): Promise<void> {
  const server = await serveGallery(directory);
  const browser = await launchChromium();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        hasTouch: width < 600,
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') process.stderr.write(`${message.text()}\n`);
      });
      for (const view of views) {
        await page.goto(`${server.url}/${view}`);
        await page.locator('h1').waitFor({ state: 'attached' });
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({
          path: join(target, `${view.replace('?open=', '-')}-${colorScheme}-${width}.png`),
          fullPage: true,
        });
      }
      await context.close();
    }
  }
  await browser.close();
  server.close();
}
