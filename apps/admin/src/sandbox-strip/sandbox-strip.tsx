import { Link } from '@ecwid-kit/ui';
import { ConfirmButton } from '../frame/confirm-button.tsx';
import { storePath } from '../urls/store-path.ts';
import { resetStore } from './strip-actions.ts';

/** What only a sandbox has, above everything while it runs in development. */
export function SandboxStrip({ storeId }: { storeId: number }) {
  return (
    <>
      <strong>Sandbox</strong>
      <Link href={storePath(storeId, 'develop-apps')}>App dashboard</Link>
      <Link href={storePath(storeId, 'traffic')}>Traffic</Link>
      <Link href={storePath(storeId, 'clock')}>Clock</Link>
      <Link href={storePath(storeId, 'faults')}>Faults</Link>
      <ConfirmButton
        label="Reset"
        title="Reset this store?"
        confirmLabel="Reset store"
        size="small"
        done="The store is as it was made"
        action={resetStore.bind(null, storeId)}
      >
        Products, orders, customers and settings go back to what they were when the store was made. Your own changes are
        lost.
      </ConfirmButton>
    </>
  );
}
