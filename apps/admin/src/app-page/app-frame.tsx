'use client';

import { SkeletonText } from '@ecwid-kit/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { hashRoute } from '../urls/hash-route.ts';
import { storePath } from '../urls/store-path.ts';
import { FrameFailure } from './frame-failure.tsx';
import { frameHeight, frameMessage } from './frame-message.ts';

/** How long an app's page may take to say that it is ready. */
const READY_WITHIN_MS = 15_000;

export interface AppFrameProps {
  storeId: number;
  clientId: string;
  name: string;
  /** With the payload in it: it goes into the frame and nowhere else. */
  iframeUrl: string;
  /** Undefined in a tab, where the app cannot close itself. */
  onClose?: () => void;
}

/** A frame without the admin's cookies, and without those of its own site: what browsers do with third parties. */
const ISOLATED = { credentialless: true };

/** An app's page. Honours what the page tells the admin, until it is ready behind a loader. */
export function AppFrame({ storeId, clientId, name, iframeUrl, onClose }: AppFrameProps) {
  const frameRef = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [height, setHeight] = useState<number>();
  const router = useRouter();

  const goTo = useCallback(
    (page: string) => {
      const path = hashRoute(storeId, page);
      if (path !== undefined) router.push(path);
    },
    [router, storeId],
  );

  useEffect(() => {
    const listen = (event: MessageEvent<unknown>) => {
      const message = frameMessage(event, { frameWindow: frameRef.current?.contentWindow, clientId });
      if (!message) return;
      switch (message.method) {
        case 'ready':
          setState('ready');
          break;
        case 'setSize':
          setHeight(frameHeight(message.data.height));
          break;
        case 'openPage':
          goTo(message.data);
          break;
        case 'closeAppPopup':
          onClose?.();
          break;
        case 'upgradePlan':
          router.push(`${storePath(storeId, 'settings')}?upgrade=1`);
          break;
      }
    };
    window.addEventListener('message', listen);
    // The frame gets its address when somebody listens: a quick page is ready before this one has hydrated.
    if (frameRef.current) frameRef.current.src = iframeUrl;
    return () => window.removeEventListener('message', listen);
  }, [clientId, goTo, iframeUrl, onClose, router, storeId]);

  useEffect(() => {
    if (state !== 'loading') return undefined;
    const timer = setTimeout(() => setState('failed'), READY_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  return (
    <div className="app-frame" data-state={state} aria-busy={state === 'loading'}>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- an app's page is another site's, and needs scripts and its own origin */}
      <iframe
        ref={frameRef}
        title={name}
        inert={state !== 'ready'}
        style={height === undefined ? undefined : { height }}
        referrerPolicy="no-referrer"
        allow="clipboard-write"
        {...ISOLATED}
      />
      {state === 'loading' && (
        <div className="app-frame-cover">
          <SkeletonText lines={6} what={name} />
        </div>
      )}
      {state === 'failed' && (
        <div className="app-frame-cover">
          <FrameFailure clientId={clientId} iframeUrl={iframeUrl} seconds={READY_WITHIN_MS / 1000} />
        </div>
      )}
    </div>
  );
}
