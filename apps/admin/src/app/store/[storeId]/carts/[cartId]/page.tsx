import { parseMoment } from '@ecwid-kit/types';
import { Card, Columns, KeyValueList, Link, MoneyBreakdown, PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { placeCart, setCartHidden } from '../../../../../carts/cart-actions.ts';
import { cartShopper, cartState } from '../../../../../carts/cart-words.ts';
import { ActionButton } from '../../../../../frame/action-button.tsx';
import { ConfirmButton } from '../../../../../frame/confirm-button.tsx';
import { storedLines } from '../../../../../orders/order-amounts.tsx';
import { OrderItems } from '../../../../../orders/order-items.tsx';
import { OrderPeople } from '../../../../../orders/order-people.tsx';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { storePath } from '../../../../../urls/store-path.ts';
import { formatMoment } from '../../../../../words/moments.ts';

export const metadata: Metadata = { title: 'Abandoned cart' };

export default async function CartPage({ params }: PageProps<'/store/[storeId]/carts/[cartId]'>) {
  const { storeId: storeIdText, cartId } = await params;
  const { rest, storeId } = await requireStore(storeIdText);
  const [cart, { currency, timeZone }] = await Promise.all([
    read(rest.carts.get(decodeURIComponent(cartId))),
    storeFacts(storeIdText),
  ]);
  const state = cartState(cart);
  const left = formatMoment((cart.createTimestamp ?? 0) * 1000, timeZone);
  const reminded = parseMoment(cart.recoveryEmailSentTimestamp ?? '');
  const isOpen = cart.recoveredOrderId === undefined;
  return (
    <>
      <PageHeader
        title={`Cart of ${cartShopper(cart)}`}
        breadcrumbs={[{ label: 'Abandoned carts', href: storePath(storeId, 'carts') }]}
        status={
          <>
            <StatusPill tone={state.tone}>{state.label}</StatusPill>
            {cart.hidden && <StatusPill>Hidden</StatusPill>}
          </>
        }
        description={`Left ${left}`}
        actions={
          <>
            <ActionButton
              done={cart.hidden ? 'The cart is in the list again' : 'The cart is hidden'}
              action={setCartHidden.bind(null, storeId, cart.cartId, !cart.hidden)}
            >
              {cart.hidden ? 'Show in the list' : 'Hide'}
            </ActionButton>
            {isOpen && (
              <ConfirmButton
                label="Place as order"
                title="Make an order of this cart?"
                confirmLabel="Place order"
                variant="primary"
                action={placeCart.bind(null, storeId, cart.cartId)}
              >
                The order awaits its payment, and the stock of its products goes down.
              </ConfirmButton>
            )}
          </>
        }
      />
      <Columns
        aside={
          <>
            <OrderPeople storeId={storeId} order={cart} />
            <Card title="Facts">
              <KeyValueList
                items={[
                  { label: 'Left', value: left },
                  {
                    label: 'Reminded',
                    value: reminded === undefined ? 'Not yet' : formatMoment(reminded * 1000, timeZone),
                  },
                  ...(cart.recoveredOrderId === undefined
                    ? []
                    : [
                        {
                          label: 'Became',
                          value: (
                            <Link href={storePath(storeId, 'orders', cart.recoveredOrderId)}>
                              Order {cart.recoveredOrderId}
                            </Link>
                          ),
                        },
                      ]),
                  { label: 'Cart id', value: cart.cartId, copy: cart.cartId },
                ]}
              />
            </Card>
          </>
        }
      >
        <Card title="Items">
          <OrderItems storeId={storeId} order={cart} currency={currency} />
          <MoneyBreakdown open label="Total" total={cart.total ?? 0} currency={currency} lines={storedLines(cart)} />
        </Card>
      </Columns>
    </>
  );
}
