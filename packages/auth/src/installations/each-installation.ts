import { DEFAULT_LIST_LIMIT, type Installation, type InstallationStore } from './installation.ts';

/** Walks all installations, or those of one app, page by page. What is set meanwhile may or may not be met. */
export async function* eachInstallation(
  store: InstallationStore,
  options: { readonly clientId?: string; readonly pageSize?: number } = {},
): AsyncGenerator<Installation, void, undefined> {
  const { pageSize: limit = DEFAULT_LIST_LIMIT, ...filter } = options;
  let page = await store.list({ ...filter, limit });
  while (page.length > 0) {
    yield* page;
    const after = page.at(-1);
    if (!after || page.length < limit) return;
    page = await store.list({ ...filter, limit, after });
  }
}
