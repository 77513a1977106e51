import { ConfirmButton } from '../frame/confirm-button.tsx';
import { setReminders } from './cart-actions.ts';

/** Whether the store reminds shoppers of their carts. It is a setting of the whole store. */
export function RemindersButton({ storeId, on }: { storeId: number; on: boolean }) {
  return (
    <ConfirmButton
      label={on ? 'Stop reminders' : 'Remind shoppers'}
      title={on ? 'Stop reminding shoppers?' : 'Remind shoppers by mail?'}
      confirmLabel={on ? 'Stop reminders' : 'Remind shoppers'}
      variant={on ? 'secondary' : 'primary'}
      done={on ? 'Shoppers are not reminded any more' : 'Shoppers are reminded from now on'}
      action={setReminders.bind(null, storeId, !on)}
    >
      {on
        ? 'Whoever leaves a cart gets no mail about it. Mails that were sent stay valid.'
        : 'Whoever leaves a cart and an e-mail address gets one mail with a link back to the cart.'}
    </ConfirmButton>
  );
}
