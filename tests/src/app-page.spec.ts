import type { Frame, Page } from '@playwright/test';
import { decodeHexFragment, openIframePayload } from '@ecwid-kit/auth';
import { audit } from './checks/audit.ts';
import { confirm, openAdmin, openDemoAdmin, readyAppPage, type Admin } from './admin/open-admin.ts';
import { expectChangedAtOnce, requestUpdate } from './admin/request-update.ts';
import { serveDeveloperPage, type DeveloperPage } from './stores/developer-page.ts';
import type { TestStore } from './stores/make-store.ts';
import { expect, test } from './story-test.ts';
import { SANDBOX_WIDE_TAG } from './system/sandbox-wide.ts';

const TITLE = 'My page';
let developer: DeveloperPage;
test.beforeEach(async () => {
  developer = await serveDeveloperPage();
});
test.afterEach(async () => {
  await developer.close();
});

interface OwnApp {
  readonly open: Admin;
  readonly clientId: string;
  readonly frame: Frame;
  /** Has the page say something to the admin, as an app. */
  readonly say: (method: string, data?: unknown, as?: string) => Promise<void>;
}

/** Gives the store's own app a page, asking for it in the dashboard, and opens it. */
async function openOwnApp(
  page: Page,
  open: Admin,
  store: TestStore,
  authMode: 'Default' | 'Enhanced security',
): Promise<OwnApp> {
  await open('develop-apps');
  const clientId = `custom-app-${store.storeId}-1`;
  await requestUpdate({ page, open }, clientId, async (form) => {
    await form.getByRole('checkbox', { name: 'add_to_cp' }).check();
    await form.getByRole('textbox', { name: 'Page in the admin' }).fill(developer.url);
    await form.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await form.getByRole('radio', { name: authMode }).check();
  });
  await expectChangedAtOnce(page);
  await confirm(page, page.getByRole('button', { name: 'Reinstall' }), 'Reinstall');
  await open(`app/${clientId}?app_state=step-2`);
  const inside = page.frameLocator(`iframe[title="${TITLE}"]`).getByRole('main');
  await expect(inside).toBeAttached();
  const frame = page.frames().find((candidate) => candidate.url().startsWith(developer.url));
  if (!frame) throw new Error('The page is in no frame');
  return {
    open,
    clientId,
    frame,
    say: (method, data = {}, as = clientId) =>
      frame.evaluate(
        (message) => window.parent.postMessage(message, '*'),
        JSON.stringify({ ecwidAppNs: as, method, data }),
      ),
  };
}

test('in the default mode the payload is in the fragment, for the browser alone', async ({
  page,
  system,
  ownStore,
}) => {
  const store = await ownStore();
  const open = await openAdmin(page, system, store);
  const { frame } = await openOwnApp(page, open, store, 'Default');

  const payload = decodeHexFragment(new URL(frame.url()).hash);
  expect(JSON.parse(payload)).toMatchObject({
    store_id: store.storeId,
    lang: 'en',
    view_mode: 'PAGE',
    app_state: 'step-2',
  });
  expect(developer.asked.join(' ')).not.toMatch(/payload|secret|[0-9a-f]{64}/);
});

test('in the enhanced mode it is in the query, for whoever has the client secret', async ({
  page,
  system,
  ownStore,
}) => {
  const store = await ownStore();
  const open = await openAdmin(page, system, store);
  const { clientId } = await openOwnApp(page, open, store, 'Enhanced security');

  const { searchParams } = new URL(developer.asked.at(-1) ?? '', developer.url);
  const { value: secret } = await store.control.developerApps.reveal(store.storeId, clientId, { what: 'clientSecret' });
  const payload = await openIframePayload(searchParams.get('payload') ?? '', secret);
  expect(payload).toMatchObject({ store_id: store.storeId, lang: 'en', view_mode: 'PAGE' });
  expect(searchParams.get('app_state')).toBe('step-2');
});

test('what the page says to the admin is done, and what others say is not', async ({ page, system, ownStore }) => {
  const store = await ownStore();
  const open = await openAdmin(page, system, store);
  const { frame, say } = await openOwnApp(page, open, store, 'Default');
  const shell = page.locator('.app-frame');
  const iframe = page.locator(`iframe[title="${TITLE}"]`);
  await expect(shell).toHaveAttribute('data-state', 'loading');

  await say('ready', {}, 'another-app');
  await page.evaluate(
    (message) => window.postMessage(message, '*'),
    JSON.stringify({ ecwidAppNs: `custom-app-${store.storeId}-1`, method: 'ready', data: {} }),
  );
  await frame.evaluate(
    (message) => {
      const inner = document.createElement('iframe');
      inner.title = 'Another page';
      inner.srcdoc = `<script>window.top.postMessage(${JSON.stringify(message)}, '*')</script>`;
      const { promise, resolve } = Promise.withResolvers<unknown>();
      inner.addEventListener('load', resolve);
      document.body.append(inner);
      return promise;
    },
    JSON.stringify({ ecwidAppNs: `custom-app-${store.storeId}-1`, method: 'ready', data: {} }),
  );
  // What was sent before is heard before: a height that has arrived means that the others were not taken.
  await say('setSize', { height: '1234px' });
  await expect(iframe).toHaveCSS('height', '1234px');
  await expect(shell).toHaveAttribute('data-state', 'loading');

  await say('ready');
  await expect(shell).toHaveAttribute('data-state', 'ready');
  await expect(page.getByText('Loading My page')).toBeHidden();
  await audit(page);
  await say('openPage', 'orders');
  await expect(page).toHaveURL(`${system.urls.admin}/store/${store.storeId}/orders`);
  await open('');
  // While the page is being taken over by its script, Next puts the address back as it was; a person asks again.
  await expect(async () => {
    await page.evaluate(() => {
      window.location.hash = '#products';
    });
    await expect(page).toHaveURL(`${system.urls.admin}/store/${store.storeId}/products`, { timeout: 2000 });
  }).toPass();
});

test('a page of this repo works in the default mode too', { tag: SANDBOX_WIDE_TAG }, async ({ page, system }) => {
  const open = await openDemoAdmin(page, system);
  const switchTo = async (mode: string) => {
    await requestUpdate({ page, open }, 'volume-discount', (form) => form.getByRole('radio', { name: mode }).check());
    await expectChangedAtOnce(page);
  };
  await switchTo('Default');
  await open('app/volume-discount');
  const settings = await readyAppPage(page, 'Volume discount');
  const name = settings.getByRole('textbox', { name: 'Name in the cart' });
  await name.fill('Saved in the browser');
  await settings.getByRole('button', { name: 'Save' }).click();
  await expect(settings.getByText('Saved', { exact: true })).toBeVisible();
  await audit(page);

  await switchTo('Enhanced security');
  await open('app/volume-discount');
  await readyAppPage(page, 'Volume discount');
  await expect(name).toHaveValue('Saved in the browser');
});
