import type { Scope } from '@ecwid-kit/types';
import type { AppSettings } from '@ecwid-kit/types/control';

/** Whether an app has a page in the admin: an address for it, and the scope that lets it be there. */
export function hasPage(settings: AppSettings, scopes: readonly Scope[] = settings.scopes): boolean {
  return settings.endpoints.iframeUrl !== undefined && scopes.includes('add_to_cp');
}

/** The tab's label. The name stands in for a title that nobody set. */
export function pageTitle({ name, settings }: { readonly name: string; readonly settings: AppSettings }): string {
  return settings.pageTitle?.trim() || name;
}
