'use client';

import { IconButton } from '@ecwid-kit/ui';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useFormScope } from './form-context.ts';

export interface RowButtonsProps {
  /** Of the row: "Service 2". */
  readonly name: string;
  /** With the direction behind it, finds a button again after its row was moved. */
  readonly focusKey: string;
  readonly first: boolean;
  readonly last: boolean;
  /** Absent: the order means nothing. */
  readonly onMove: ((by: -1 | 1) => void) | undefined;
  readonly onRemove: () => void;
}

export function RowButtons({ name, focusKey, first, last, onMove, onRemove }: RowButtonsProps) {
  const { words } = useFormScope();
  return (
    <div className="row-buttons">
      {onMove && (
        <>
          <IconButton
            label={words.moveUp(name)}
            size="small"
            icon={<ArrowUp className="icon" aria-hidden="true" />}
            aria-disabled={first}
            data-move={`${focusKey} -1`}
            onClick={() => onMove(-1)}
          />
          <IconButton
            label={words.moveDown(name)}
            size="small"
            icon={<ArrowDown className="icon" aria-hidden="true" />}
            aria-disabled={last}
            data-move={`${focusKey} 1`}
            onClick={() => onMove(1)}
          />
        </>
      )}
      <IconButton
        label={words.remove(name)}
        size="small"
        icon={<Trash2 className="icon" aria-hidden="true" />}
        onClick={onRemove}
      />
    </div>
  );
}
