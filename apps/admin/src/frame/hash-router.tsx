'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { hashRoute } from '../urls/hash-route.ts';

/** Takes hash addresses of the real admin (`#orders`, `#app:name=…`) to their pages here. */
export function HashRouter({ storeId, otherwise }: { storeId: number; otherwise?: string }) {
  const router = useRouter();

  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      const path = (hash ? hashRoute(storeId, hash) : undefined) ?? otherwise;
      if (path !== undefined) router.replace(path);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [router, storeId, otherwise]);

  return null;
}
