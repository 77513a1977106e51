import { clsx } from 'clsx';

export interface CellShape {
  /** Numbers and amounts stand at the end. */
  align?: 'end';
  /** As narrow as its content. */
  fit?: boolean;
  /** Takes the room that is left; what does not fit is cut, and its `title` says the rest. */
  cut?: boolean;
  /** Left out on narrow screens. */
  wideOnly?: boolean;
}

export function cellClass({ align, fit, cut, wideOnly }: CellShape): string | undefined {
  return (
    clsx(align === 'end' && 'cell-end', fit && 'cell-fit', cut && 'cell-cut', wideOnly && 'cell-wide') || undefined
  );
}
