import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildGallery } from '../gallery/build.ts';
import { chromiumPath, launchChromium } from '../gallery/chromium.ts';
import { pages, views } from '../gallery/pages.ts';
import { serveGallery, type GalleryServer } from '../gallery/serve.ts';

describe.skipIf(!chromiumPath())('the gallery in a browser', () => {
  let directory: string;
  let server: GalleryServer;
  let browser: Browser;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'ui-gallery-'));
    await buildGallery(directory);
    server = await serveGallery(directory);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    await rm(directory, { recursive: true });
  });

  async function open(path: string, options: { width?: number; dark?: boolean } = {}): Promise<Page> {
    const { width = 1280, dark = false } = options;
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      hasTouch: width < 600,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${server.url}/${path}`);
    await page.getByRole('main').waitFor();
    return page;
  }

  const settings = [
    { dark: false, width: 1280 },
    { dark: true, width: 360 },
  ];

  it.each(views.flatMap((view) => settings.map((setting) => ({ view, ...setting }))))(
    'has no accessibility violations on $view, $width wide, dark: $dark',
    async ({ view, ...setting }) => {
      const page = await open(view, setting);

      const { violations } = await new AxeBuilder({ page }).analyze();

      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      await page.context().close();
    },
  );

  it.each(pages)('does not scroll sideways on a phone: %s', async (view) => {
    const page = await open(view, { width: 360 });

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  it.each(pages)('gives every button, field and menu entry 44 pixels on a phone: %s', async (view) => {
    const page = await open(view, { width: 360 });

    const small = await page
      .locator('button:visible, .button:visible, .control:visible, .select-cell:visible, .chip:visible, .tab:visible')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML.slice(0, 120)),
      );

    expect(small).toEqual([]);
    await page.context().close();
  });

  it('gives the focus back to the button that opened a dialog', async () => {
    const page = await open('overlays');
    await page.getByRole('button', { name: 'Delete product' }).click();
    const dialog = page.getByRole('dialog', { name: /Delete “Hand-thrown mug”/ });
    await dialog.waitFor();

    await page.keyboard.press('Escape');

    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Delete product');
    await page.context().close();
  });

  it('keeps the focus inside an open dialog', async () => {
    const page = await open('overlays?open=dialog');
    const seen = new Set<boolean>();

    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Tab');
      // The browser's own controls take a turn; then nothing of the page has the focus.
      seen.add(
        await page.evaluate(
          () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
        ),
      );
    }

    expect([...seen]).toEqual([true]);
    await page.context().close();
  });

  it('walks a menu with the keyboard and gives the focus back on Escape', async () => {
    const page = await open('overlays');
    const button = page.getByRole('button', { name: 'Actions', exact: true });
    await button.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const words = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await words()).toBe('Disable');
    await page.keyboard.press('d');
    expect(await words()).toBe('Delete');

    await page.keyboard.press('Escape');

    expect(await words()).toBe('Actions');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.context().close();
  });

  it('gives the focus back to the menu button when the dialog that a menu opened closes', async () => {
    const page = await open('overlays');
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await page.getByRole('dialog').waitFor();

    await page.getByRole('button', { name: 'Keep it' }).click();

    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Actions');
    await page.context().close();
  });

  it('asks before unsaved changes are left behind, and leaves when told to', async () => {
    const page = await open('form');
    await page.getByLabel('Name', { exact: true }).fill('Another mug');
    await page.getByRole('link', { name: 'Home' }).click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
    expect(page.url()).toContain('/form');

    await page.getByRole('button', { name: 'Leave' }).click();

    await page.waitForURL('**/home');
    await page.context().close();
  });

  it('moves nothing when rows are selected or changes become unsaved', async () => {
    const list = await open('list');
    const rowTop = () =>
      list
        .locator('tbody tr')
        .last()
        .evaluate((row) => row.getBoundingClientRect().top);
    const before = await rowTop();
    await list.getByRole('checkbox', { name: 'Select order ML42X' }).check();
    expect(await rowTop()).toBe(before);
    await list.context().close();

    const form = await open('form');
    const height = () => form.evaluate(() => document.documentElement.scrollHeight);
    const heightBefore = await height();
    await form.getByLabel('Name', { exact: true }).fill('Another mug');
    await form.getByText('Unsaved changes').waitFor();
    expect(await height()).toBe(heightBefore);
    await form.context().close();
  });
});
