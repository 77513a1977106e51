import type { ProductReview, ReviewStatus } from '@ecwid-kit/types';
import type { Tone } from '@ecwid-kit/ui';

interface StatusWords {
  readonly label: string;
  readonly tone: Tone;
}

/** A review that is not published waits for the merchant, or was taken back: the platform does not tell them apart. */
export const REVIEW_STATUS_WORDS: Readonly<Record<ReviewStatus, StatusWords>> = {
  published: { label: 'Published', tone: 'success' },
  moderated: { label: 'Not published', tone: 'warning' },
};

export function starsWords(stars: number): string {
  return stars === 1 ? '1 star' : `${stars} stars`;
}

/** Who left a review, as far as it is known: `Ana Kos, Croatia`. */
export function reviewerWords({ name, city, country }: NonNullable<ProductReview['reviewerInfo']> = {}): string {
  return [name || 'Somebody', city, country].filter(Boolean).join(', ');
}
