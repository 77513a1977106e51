'use client';

import { useParams } from 'next/navigation';
import { AppFrame } from '../frame/app-frame.tsx';
import { RefusalPage } from '../frame/refusal-page.tsx';
import { localeOf } from '../words/locale.ts';

/** The admin is told that the page is ready, or it would hide this behind an error of its own. */
export default function ErrorPage() {
  const { clientId } = useParams<{ clientId?: string }>();
  const locale = localeOf(typeof document === 'undefined' ? undefined : document.documentElement.lang);
  return (
    <AppFrame clientId={clientId ?? ''} locale={locale}>
      <RefusalPage reason="failed" locale={locale} />
    </AppFrame>
  );
}
