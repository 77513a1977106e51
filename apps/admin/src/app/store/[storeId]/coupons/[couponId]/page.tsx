import { PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { deleteCoupon, saveCoupon } from '../../../../../coupons/coupon-actions.ts';
import { CouponForm } from '../../../../../coupons/coupon-form.tsx';
import { couponStatus, couponWords } from '../../../../../coupons/coupon-words.ts';
import { storedCoupon } from '../../../../../coupons/stored-coupon.ts';
import { DeleteButton } from '../../../../../frame/delete-button.tsx';
import { read } from '../../../../../server/failures.ts';
import { requireId, requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Coupon' };

export default async function CouponPage({ params }: PageProps<'/store/[storeId]/coupons/[couponId]'>) {
  const { storeId: storeIdText, couponId: couponIdText } = await params;
  const { rest, storeId } = await requireStore(storeIdText);
  const couponId = requireId(couponIdText);
  const [coupon, { currency }] = await Promise.all([read(rest.discountCoupons.get(couponId)), storeFacts(storeIdText)]);
  const status = couponStatus(coupon.status);
  return (
    <>
      <PageHeader
        title={coupon.name}
        breadcrumbs={[{ label: 'Coupons', href: storePath(storeId, 'coupons') }]}
        status={<StatusPill tone={status.tone}>{status.label}</StatusPill>}
        description={couponWords(coupon, currency)}
        actions={
          <DeleteButton what="coupon" action={deleteCoupon.bind(null, storeId, couponId)}>
            {coupon.code} stops working at once. Orders that used it keep their discount.
          </DeleteButton>
        }
      />
      <CouponForm
        action={saveCoupon.bind(null, { storeId, couponId })}
        stored={storedCoupon(coupon)}
        currency={currency}
      />
    </>
  );
}
