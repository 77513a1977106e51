import { PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { DeleteButton } from '../../../../../frame/delete-button.tsx';
import { productNames } from '../../../../../products/product-names.ts';
import { deletePromotion, savePromotion } from '../../../../../promotions/promotion-actions.ts';
import { promotionChoices, promotionOf } from '../../../../../promotions/promotion-data.ts';
import { PromotionForm } from '../../../../../promotions/promotion-form.tsx';
import {
  PROMOTION_STATE_WORDS,
  promotionConditions,
  promotionGives,
  promotionState,
} from '../../../../../promotions/promotion-words.ts';
import { hasUnseen, storedPromotion } from '../../../../../promotions/stored-promotion.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeNow } from '../../../../../server/store-clock.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { storePath } from '../../../../../urls/store-path.ts';

type Props = PageProps<'/store/[storeId]/promotions/[promotionId]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storeId, promotionId } = await params;
  return { title: (await promotionOf(storeId, promotionId)).name };
}

export default async function PromotionPage({ params }: Props) {
  const { storeId: storeIdText, promotionId } = await params;
  const { rest, storeId } = await requireStore(storeIdText);
  const promotion = await promotionOf(storeIdText, promotionId);
  const [{ currency, timeZone }, choices, products, now] = await Promise.all([
    storeFacts(storeIdText),
    promotionChoices(rest),
    productNames(rest, promotion.targets?.products ?? []),
    storeNow(),
  ]);
  const { tone, label } = PROMOTION_STATE_WORDS[promotionState(promotion, now)];
  return (
    <>
      <PageHeader
        title={promotion.name}
        breadcrumbs={[{ label: 'Promotions', href: storePath(storeId, 'promotions') }]}
        status={<StatusPill tone={tone}>{label}</StatusPill>}
        description={[promotionGives(promotion, currency), ...promotionConditions(promotion, currency, timeZone)].join(
          ' · ',
        )}
        actions={
          <DeleteButton what="promotion" action={deletePromotion.bind(null, storeId, promotion.id)}>
            {promotion.name} ends at once. Orders that had it keep their discount.
          </DeleteButton>
        }
      />
      <PromotionForm
        storeId={storeId}
        action={savePromotion.bind(null, { storeId, promotionId: promotion.id })}
        stored={storedPromotion(promotion, timeZone)}
        products={products}
        choices={choices}
        currency={currency}
        timeZone={timeZone}
        hasUnseen={hasUnseen(promotion)}
      />
    </>
  );
}
