import { parseSettings, SETTINGS_KEY, type App } from '@ecwid-kit/app-sdk';
import { lookOf } from '../looks/looks.ts';
import type { Locale } from '../words/locale.ts';
import { describeSettings } from './describe-settings.ts';
import type { FormSpec } from './field-spec.ts';

/** What a page needs to know of its app, as plain data. */
export interface AppDescription {
  readonly title: string;
  readonly spec: FormSpec;
  /** What is saved, or the defaults. */
  readonly values: unknown;
  readonly saved: boolean;
  /** What can be tried with the settings. */
  readonly trial: 'shipping' | 'discount' | undefined;
  /** It shows what only the server may ask for. */
  readonly serverOnly: boolean;
}

export function describeApp(app: App, storage: Readonly<Record<string, string>>, locale: Locale): AppDescription {
  return {
    title: app.page?.title ?? app.name,
    spec: describeSettings(app.settings(), lookOf(app.clientId), locale),
    values: parseSettings(app, storage),
    saved: storage[SETTINGS_KEY] !== undefined,
    trial: app.shipping ? 'shipping' : app.discount ? 'discount' : undefined,
    serverOnly: hasFeed(app),
  };
}

/** Whether the app keeps orders on the endpoint server for its page to show. */
function hasFeed(app: App): boolean {
  return app.routes?.some(({ path, access }) => path === '/orders' && access === 'page') ?? false;
}
