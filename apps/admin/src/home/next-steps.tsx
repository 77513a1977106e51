import { Link } from '@ecwid-kit/ui';
import { storePath } from '../urls/store-path.ts';

interface NextStepsProps {
  storeId: number;
  storefrontUrl: string;
  development: boolean;
}

/** What somebody who has just arrived can do here. */
export function NextSteps({ storeId, storefrontUrl, development }: NextStepsProps) {
  return (
    <ol className="steps">
      {development && (
        <li>
          <Link href={storePath(storeId, 'develop-apps')}>Open the app dashboard</Link>
          <p className="muted">
            Your store has an app of its own, with tokens for the API. Give it scopes and endpoints.
          </p>
        </li>
      )}
      <li>
        <Link href={storePath(storeId, 'apps')}>Install an app from the App Market</Link>
        <p className="muted">You see what it may do before it is installed, and its page appears in the menu.</p>
      </li>
      {storefrontUrl && (
        <li>
          <a href={storefrontUrl} target="_blank" rel="noreferrer">
            Buy something in the store
          </a>
          <p className="muted">
            Shipping, discount and payment apps are asked at the checkout, and each amount is explained in the order.
          </p>
        </li>
      )}
      {development && (
        <li>
          <Link href={storePath(storeId, 'traffic')}>Follow what crosses the wire</Link>
          <p className="muted">API calls, webhooks and callbacks, from their cause to their last effect.</p>
        </li>
      )}
    </ol>
  );
}
