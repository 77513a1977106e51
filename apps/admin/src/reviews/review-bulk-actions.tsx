'use client';

import { useTableSelection } from '@ecwid-kit/ui';
import { ActionButton } from '../frame/action-button.tsx';
import { ConfirmButton } from '../frame/confirm-button.tsx';
import { deleteReviews, setReviewStatus } from './review-actions.ts';

/** What can be done with the selected reviews. */
export function ReviewBulkActions({ storeId }: { storeId: number }) {
  const { selected, toggleAll } = useTableSelection();
  const ids = [...selected].map(Number);
  const what = ids.length === 1 ? '1 review' : `${ids.length} reviews`;
  const then = async (change: Promise<string | undefined>) => {
    const refused = await change;
    if (!refused) toggleAll(false);
    return refused;
  };
  return (
    <>
      <ActionButton
        size="small"
        done={`${what} published`}
        action={() => then(setReviewStatus(storeId, ids, 'published'))}
      >
        Publish
      </ActionButton>
      <ActionButton
        size="small"
        done={`${what} hidden`}
        action={() => then(setReviewStatus(storeId, ids, 'moderated'))}
      >
        Hide
      </ActionButton>
      <ConfirmButton
        label="Delete"
        size="small"
        title={`Delete ${what}?`}
        confirmLabel="Delete"
        done={`${what} deleted`}
        action={() => then(deleteReviews(storeId, ids))}
      >
        They are gone from the storefront and from here, and cannot be brought back.
      </ConfirmButton>
    </>
  );
}
