import { Tabs } from '@ecwid-kit/ui';
import { storePath } from '../urls/store-path.ts';

export function TrafficTabs({ storeId, current }: { storeId: number; current: 'exchanges' | 'deliveries' }) {
  return (
    <Tabs
      label="Traffic"
      tabs={[
        { label: 'Exchanges', href: storePath(storeId, 'traffic'), current: current === 'exchanges' },
        { label: 'Webhook deliveries', href: storePath(storeId, 'deliveries'), current: current === 'deliveries' },
      ]}
    />
  );
}
