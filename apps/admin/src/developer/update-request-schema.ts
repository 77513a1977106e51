import { APP_SECTIONS, type AppSettings } from '@ecwid-kit/types/control';
import { ENDPOINT_SETTINGS, type EndpointSetting } from '@ecwid-kit/types/endpoints';
import { isScope } from '@ecwid-kit/types/scopes';
import * as z from 'zod';

const ENDPOINT_NAMES = Object.keys(ENDPOINT_SETTINGS) as EndpointSetting[]; // Object.keys forgets the key type

const urlField = z
  .string()
  .trim()
  .refine(
    (text) => text === '' || isWebAddress(text),
    'Enter a whole address, such as https://example.com/hook, or nothing',
  );

/** An update request as its form sends it. Scopes travel as repeated `scope` fields. */
export const updateRequestFormSchema = z
  .object({
    pageTitle: z.string().trim().max(40, 'Use at most 40 characters'),
    section: z.union([z.literal(''), z.enum(APP_SECTIONS)]),
    authMode: z.enum(['default', 'enhanced']),
    message: z.string().trim().max(2000, 'Use at most 2,000 characters'),
  })
  .extend(
    Object.fromEntries(ENDPOINT_NAMES.map((name) => [name, urlField])) as Record<EndpointSetting, typeof urlField>,
  ); // one entry for each name

/** The settings as they would be. What the form does not show stays as it is. */
export function requestedSettings(
  { message: _message, pageTitle, section, authMode, ...urls }: z.infer<typeof updateRequestFormSchema>,
  scopes: readonly string[],
  stored: AppSettings,
): AppSettings {
  const endpoints: AppSettings['endpoints'] = {};
  for (const name of ENDPOINT_NAMES) {
    if (urls[name]) endpoints[name] = urls[name];
  }
  return {
    scopes: scopes.filter(isScope),
    endpoints,
    authMode,
    ...(pageTitle && { pageTitle }),
    ...(section && { section }),
    ...(stored.webhookHeaders && { webhookHeaders: stored.webhookHeaders }),
  };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
