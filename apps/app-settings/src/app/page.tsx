import { browserLocale } from '../server/browser-locale.ts';
import { RefusalPage } from '../frame/refusal-page.tsx';

export default async function RootPage() {
  return (
    <main className="app-page">
      <RefusalPage reason="outside" locale={await browserLocale()} />
    </main>
  );
}
