import { Button, PageHeader } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { createCoupon } from '../../../../../coupons/coupon-actions.ts';
import { CouponForm } from '../../../../../coupons/coupon-form.tsx';
import { NEW_COUPON } from '../../../../../coupons/stored-coupon.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Add coupon' };

export default async function NewCouponPage({ params }: PageProps<'/store/[storeId]/coupons/new'>) {
  const { storeId: storeIdText } = await params;
  const { storeId } = await requireStore(storeIdText);
  const { currency } = await storeFacts(storeIdText);
  return (
    <>
      <PageHeader
        title="Add coupon"
        breadcrumbs={[{ label: 'Coupons', href: storePath(storeId, 'coupons') }]}
        actions={
          <Button variant="primary" type="submit" form="coupon-form">
            Add coupon
          </Button>
        }
      />
      <CouponForm action={createCoupon.bind(null, { storeId })} stored={NEW_COUPON} currency={currency} />
    </>
  );
}
