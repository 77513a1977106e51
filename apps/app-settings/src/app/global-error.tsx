'use client';

/** Stands in for the root layout when that fails, so it brings nothing along. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ font: '14px/20px system-ui, sans-serif', padding: 40 }}>
        <title>Something went wrong</title>
        <h1>Something went wrong</h1>
        <p>The page could not be shown. {error.digest && `Trace ${error.digest}`}</p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </body>
    </html>
  );
}
