import 'server-only';
import { headers } from 'next/headers';
import { localeOf, type Locale } from '../words/locale.ts';

/** The language of the browser, where the admin's is not known. */
export async function browserLocale(): Promise<Locale> {
  return localeOf((await headers()).get('accept-language')?.split(',')[0]);
}
