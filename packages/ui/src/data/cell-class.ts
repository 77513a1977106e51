import { clsx } from 'clsx';

export interface CellShape {
  /** Numbers and amounts stand at the end. */
  align?: 'end';
  /** As narrow as its content. */
  fit?: boolean;
  /** Left out on narrow screens. */
  wideOnly?: boolean;
}

export function cellClass({ align, fit, wideOnly }: CellShape): string | undefined {
  return clsx(align === 'end' && 'cell-end', fit && 'cell-fit', wideOnly && 'cell-wide') || undefined;
}
