import { CopyButton, Shell, SIDEBAR_COOKIE } from '@ecwid-kit/ui';
import { cookies } from 'next/headers';
import { HashRouter } from '../../../frame/hash-router.tsx';
import { PageFoot } from '../../../frame/page-foot.tsx';
import { storeNav } from '../../../frame/store-nav.tsx';
import { StoreSwitcher } from '../../../frame/store-switcher.tsx';
import { SandboxStrip } from '../../../sandbox-strip/sandbox-strip.tsx';
import { readOr } from '../../../server/failures.ts';
import { requireStore } from '../../../server/require-store.ts';
import { sandboxInfo } from '../../../server/sandbox-info.ts';
import { formatMoment } from '../../../words/moments.ts';

export default async function StoreLayout({ children, params }: LayoutProps<'/store/[storeId]'>) {
  const { storeId: storeIdText } = await params;
  const { storeId, store, session, control } = await requireStore(storeIdText);
  const [info, installations, clock, jar] = await Promise.all([
    readOr(sandboxInfo(), undefined),
    readOr(control.installations.list(storeId), []),
    readOr(control.sandbox.getClock(), undefined),
    cookies(),
  ]);
  const switcher = { current: store, stores: session.stores, email: session.user.email };
  return (
    <Shell
      nav={storeNav(store, installations)}
      top={<StoreSwitcher {...switcher} />}
      topCollapsed={<StoreSwitcher {...switcher} compact />}
      strip={info?.development && <SandboxStrip storeId={storeId} />}
      defaultCollapsed={jar.get(SIDEBAR_COOKIE)?.value === 'collapsed'}
      foot={
        <div className="store-foot">
          <span className="store-id">
            Store {storeId} <CopyButton text={String(storeId)} what="Store id" />
          </span>
          {clock && clock.offsetMs > 0 && <span className="store-clock">Clock {formatMoment(clock.now)} UTC</span>}
        </div>
      }
    >
      <HashRouter storeId={storeId} />
      {children}
      <PageFoot />
    </Shell>
  );
}
