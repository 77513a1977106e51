import { appListingSchema, appSettingsSchema, type AppListing, type AppSettings } from '@ecwid-kit/types/control';
import type * as z from 'zod';
import { wrongParameter } from '../rest/api-error.ts';

/** Headers that are the sandbox's own in a webhook. */
const RESERVED_HEADERS = new Set(['host', 'content-length', 'content-type', 'x-ecwid-webhook-signature']);

/** Throws the 400 of app settings that no app can have. Schemas say most of it; this is what they cannot. */
export function checkAppSettings(settings: unknown): AppSettings {
  const checked = parse(appSettingsSchema(), settings, 'settings');
  for (const [name, url] of Object.entries(checked.endpoints)) {
    const { username, password } = new URL(url);
    if (username || password) throw wrongParameter(`Wrong field "settings.endpoints.${name}": no user in the address`);
  }
  for (const [name, value] of Object.entries(checked.webhookHeaders ?? {})) {
    if (!isHeader(name, value) || RESERVED_HEADERS.has(name.toLowerCase())) {
      throw wrongParameter(`Wrong field "settings.webhookHeaders.${name}": not a header that can be added`);
    }
  }
  return checked;
}

/** The same of a listing: what it links to is shown to merchants. */
export function checkListing(listing: unknown): AppListing {
  const checked = parse(appListingSchema(), listing, 'listing');
  const links = { supportUrl: checked.supportUrl, privacyUrl: checked.privacyUrl };
  for (const [name, link] of Object.entries(links)) {
    if (link && !/^(https?:\/\/|mailto:)/i.test(link)) {
      throw wrongParameter(`Wrong field "listing.${name}": a link begins with https://, http:// or mailto:`);
    }
  }
  return checked;
}

function parse<T extends z.ZodType>(schema: T, value: unknown, what: string): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw wrongParameter(`Wrong field "${[what, ...(issue?.path ?? [])].join('.')}": ${issue?.message ?? 'invalid'}`);
}

function isHeader(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name);
  } catch {
    return false; // not the characters of a header
  }
}
