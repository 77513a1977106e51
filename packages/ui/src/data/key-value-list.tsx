import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { CopyButton } from '../secrets/copy-button.tsx';

export interface KeyValue {
  label: string;
  value: ReactNode;
  /** What a copy button beside it copies. */
  copy?: string | undefined;
}

/** Facts about one thing: dates, ids, addresses. `side` puts the values beside their labels. */
export function KeyValueList({ items, layout = 'below' }: { items: readonly KeyValue[]; layout?: 'below' | 'side' }) {
  return (
    <dl className={clsx('key-values', layout === 'side' && 'key-values-side')}>
      {items.map((item) => (
        <div key={item.label} className="key-value">
          <dt>{item.label}</dt>
          <dd>
            <span>{item.value}</span>
            {item.copy !== undefined && <CopyButton text={item.copy} what={item.label} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
