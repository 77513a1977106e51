import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const SERIOUS = new Set(['serious', 'critical']);

/** What everybody must be able to use: no serious finding of axe, frames included, and nothing to scroll sideways. */
export async function audit(page: Page): Promise<void> {
  // The title of a page that is drawn anew comes last.
  await expect(page).toHaveTitle(/./);
  await expectNoSidewaysScroll(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => SERIOUS.has(impact ?? ''))
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
    );
  expect(serious, `axe at ${page.url()}`).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return outside.slice(0, 5).map((element) => `${element.tagName}.${element.className}`);
  });
  expect(wide, `sticks out at ${page.url()}`).toEqual([]);
}
