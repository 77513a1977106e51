import '@ecwid-kit/ui/styles.css';
import './app-page.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

/** Every page is somebody's own, and each answer has its own nonce. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: 'App', robots: { index: false } };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
