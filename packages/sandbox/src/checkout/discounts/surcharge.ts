/** An addition to the order, whoever asks for it: an app, a payment method, a tip. */
export interface Surcharge {
  readonly id?: string;
  readonly value: number;
  /** A percentage is of the subtotal after the coupon. */
  readonly type?: 'ABSOLUTE' | 'PERCENT';
  readonly description?: string;
  readonly descriptionTranslated?: string;
  readonly taxable?: boolean;
}
