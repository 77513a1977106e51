import '@ecwid-kit/ui/styles.css';
import './admin.css';
import { ToastProvider } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

/** Every page is somebody's own, and each answer has its own nonce. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: { template: '%s · Admin', default: 'Admin' }, robots: { index: false } };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <ToastProvider>{children}</ToastProvider>
      </body>
    </html>
  );
}
