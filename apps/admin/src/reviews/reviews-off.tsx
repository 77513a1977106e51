import { EmptyState } from '@ecwid-kit/ui';
import { Star } from 'lucide-react';
import { ActionButton } from '../frame/action-button.tsx';
import { setReviewsEnabled } from './review-actions.ts';

/** In place of the reviews of a store that has none. Only who may change the store can switch them on. */
export function ReviewsOff({ storeId, canSwitchOn }: { storeId: number; canSwitchOn: boolean }) {
  return (
    <div className="table-frame">
      <EmptyState
        title="Reviews are off"
        icon={<Star className="icon" />}
        actions={
          canSwitchOn && (
            <ActionButton variant="primary" done="Reviews are on" action={setReviewsEnabled.bind(null, storeId, true)}>
              Switch reviews on
            </ActionButton>
          )
        }
      >
        Shoppers neither see reviews nor leave any.{' '}
        {canSwitchOn
          ? 'Switched on, they can say what they think of what they bought; you decide what is published.'
          : 'The owner of the store, or staff with full access, can switch them on.'}
      </EmptyState>
    </div>
  );
}
