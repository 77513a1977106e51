import { shortAddress } from './exchange-words.ts';

/** Method and path in one line, host and query below; each is cut where it does not fit, and the title has the whole. */
export function CallWords({ method, url }: { method: string; url: string }) {
  const { path, rest } = shortAddress(url);
  return (
    <span className="call" title={`${method} ${url}`}>
      <code className="call-path">
        {method} {path}
      </code>
      {rest && <span className="call-rest">{rest}</span>}
    </span>
  );
}
