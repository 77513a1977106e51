'use client';

import { PageError, type PageErrorProps } from '../frame/page-error.tsx';

export default function RootError(props: PageErrorProps) {
  return (
    <main id="main" className="lone-page">
      <PageError {...props} />
    </main>
  );
}
