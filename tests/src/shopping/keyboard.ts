import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has. */
const LIMIT = 80;

/** A page for somebody without a mouse. */
export function keyboard(page: Page) {
  /** Presses Tab until the control has the focus: fails when the keyboard does not get there. */
  async function tabTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let presses = 0; presses < LIMIT; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(control).toBeFocused();
  }
  return {
    tabTo,
    press: (key: string) => page.keyboard.press(key),
    type: async (control: Locator, text: string) => {
      await tabTo(control);
      await page.keyboard.type(text);
    },
  };
}
