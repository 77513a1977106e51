import { Button, PageHeader } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { createPromotion } from '../../../../../promotions/promotion-actions.ts';
import { promotionChoices } from '../../../../../promotions/promotion-data.ts';
import { PromotionForm } from '../../../../../promotions/promotion-form.tsx';
import { NEW_PROMOTION } from '../../../../../promotions/stored-promotion.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Add promotion' };

export default async function NewPromotionPage({ params }: PageProps<'/store/[storeId]/promotions/new'>) {
  const { storeId: storeIdText } = await params;
  const { rest, storeId } = await requireStore(storeIdText);
  const [{ currency, timeZone }, choices] = await Promise.all([storeFacts(storeIdText), promotionChoices(rest)]);
  return (
    <>
      <PageHeader
        title="Add promotion"
        breadcrumbs={[{ label: 'Promotions', href: storePath(storeId, 'promotions') }]}
        actions={
          <Button variant="primary" type="submit" form="promotion-form">
            Add promotion
          </Button>
        }
      />
      <PromotionForm
        storeId={storeId}
        action={createPromotion.bind(null, { storeId })}
        stored={NEW_PROMOTION}
        choices={choices}
        currency={currency}
        timeZone={timeZone}
      />
    </>
  );
}
