import type { Promotion } from '@ecwid-kit/types';
import { Button, DataTable, StatusPill, type TableColumn } from '@ecwid-kit/ui';
import type { ReactNode } from 'react';
import type { StoreFacts } from '../server/store-facts.ts';
import { storePath } from '../urls/store-path.ts';
import { setPromotionsEnabled } from './promotion-actions.ts';
import { PROMOTION_STATE_WORDS, promotionConditions, promotionGives, promotionState } from './promotion-words.ts';

interface PromotionTableProps {
  storeId: number;
  promotions: readonly Promotion[];
  facts: StoreFacts;
  /** Of the store's clock, in milliseconds. */
  now: number;
  empty: ReactNode;
}

function promotionColumns({ currency, timeZone }: StoreFacts, now: number): TableColumn<Promotion>[] {
  return [
    { key: 'name', header: 'Promotion', cell: ({ name }) => name },
    { key: 'gives', header: 'Gives', cell: (promotion) => promotionGives(promotion, currency) },
    {
      key: 'when',
      header: 'When',
      wideOnly: true,
      cell: (promotion) => promotionConditions(promotion, currency, timeZone).join(' · ') || 'Always',
    },
    {
      key: 'status',
      header: 'Status',
      fit: true,
      cell: (promotion) => {
        const { tone, label } = PROMOTION_STATE_WORDS[promotionState(promotion, now)];
        return <StatusPill tone={tone}>{label}</StatusPill>;
      },
    },
  ];
}

export function PromotionTable({ storeId, promotions, facts, now, empty }: PromotionTableProps) {
  return (
    <DataTable
      caption="Promotions"
      columns={promotionColumns(facts, now)}
      rows={promotions}
      rowKey={({ id }) => String(id)}
      rowLabel={({ name }) => name}
      rowHref={({ id }) => storePath(storeId, 'promotions', id)}
      empty={empty}
      bulkActions={
        <>
          <Button type="submit" size="small" formAction={setPromotionsEnabled.bind(null, { storeId, enabled: true })}>
            Enable
          </Button>
          <Button type="submit" size="small" formAction={setPromotionsEnabled.bind(null, { storeId, enabled: false })}>
            Disable
          </Button>
        </>
      }
    />
  );
}
