import { LinkButton, SkeletonText } from '@ecwid-kit/ui';
import { requireUser } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';
import { HashRouter } from './hash-router.tsx';
import { NewStoreForm } from './new-store-form.tsx';

/** An address without a store: goes on to the user's first one, to the page that the hash names. */
export async function Entrance() {
  const { session } = await requireUser();
  const [first] = session.stores;
  return (
    <main id="main" className="lone-page">
      {first ? (
        <>
          <h1 className="visually-hidden">Opening {first.name}</h1>
          <HashRouter storeId={first.id} otherwise={storePath(first.id)} />
          <SkeletonText what={first.name} />
          <noscript>
            <LinkButton href={storePath(first.id)}>Open {first.name}</LinkButton>
          </noscript>
        </>
      ) : (
        <>
          <h1>Make a store</h1>
          <NewStoreForm />
        </>
      )}
    </main>
  );
}
