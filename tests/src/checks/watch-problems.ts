import type { BrowserContext } from '@playwright/test';

/**
 * Collects what a browser complains of: errors in the console, exceptions nobody caught, requests that failed or were
 * refused. What matches `allowed` is what a test provokes.
 */
export function watchProblems(context: BrowserContext, allowed: RegExp | undefined): readonly string[] {
  const problems: string[] = [];
  const note = (problem: string) => {
    if (!allowed?.test(problem)) problems.push(problem);
  };
  context.on('console', (message) => {
    // A refused request is noted below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      note(`console: ${message.text()} (${message.page()?.url()})`);
    }
  });
  context.on('weberror', (error) => note(`exception: ${error.error().stack ?? String(error.error())}`));
  context.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.request().method()} ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser drops what it no longer needs when it goes to another page.
    if (reason !== 'net::ERR_ABORTED') note(`${reason}: ${request.method()} ${request.url()}`);
  });
  return problems;
}
