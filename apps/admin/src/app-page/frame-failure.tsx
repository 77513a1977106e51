'use client';

import { ErrorState } from '@ecwid-kit/ui';

interface FrameFailureProps {
  clientId: string;
  iframeUrl: string;
  seconds: number;
}

/** What stands in place of an app's page that never said it was ready, with what its developer should look at. */
export function FrameFailure({ clientId, iframeUrl, seconds }: FrameFailureProps) {
  const { origin, pathname } = new URL(iframeUrl);
  return (
    <ErrorState title="Something went wrong" onRetry={() => window.location.reload()}>
      <div className="prose frame-failure">
        <p>
          The app’s page did not say that it is ready within {seconds} seconds. If it is yours, check these in this
          order:
        </p>
        <ol>
          <li>
            Does{' '}
            <code>
              {origin}
              {pathname}
            </code>{' '}
            answer without signing in and without a redirect?
          </li>
          <li>
            Does it call <code>EcwidApp.init</code> with <code>app_id: &apos;{clientId}&apos;</code>? With another id
            the admin does not listen to it.
          </li>
          <li>
            Does it call <code>EcwidApp.ready()</code>, or set <code>autoloadedflag: true</code>?
          </li>
          <li>
            May it be framed? <code>X-Frame-Options</code>, or <code>frame-ancestors</code> in its content security
            policy, may forbid it.
          </li>
          <li>Does it depend on cookies? It is third-party content here, and gets none.</li>
          <li>Does the console of this window tell of an error or of blocked plain-HTTP content?</li>
        </ol>
      </div>
    </ErrorState>
  );
}
