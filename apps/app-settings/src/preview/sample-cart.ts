import type { CallbackCart } from '@ecwid-kit/types';

export interface SampleCart {
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly weightKg: number;
  readonly pieces: number;
  readonly pricePerPiece: number;
}

/** A cart as the platform sends it at checkout, with one kind of goods in it. */
export function sampleCart({ currency, country, weightKg, pieces, pricePerPiece }: SampleCart): CallbackCart {
  return {
    subtotal: pieces * pricePerPiece,
    discount: 0,
    couponDiscount: 0,
    weight: weightKg,
    weightUnit: 'kg',
    currency,
    customerGroupId: null,
    shippingAddress: { countryCode: country },
    items: [
      {
        productId: 1,
        name: '',
        price: pricePerPiece,
        productPrice: pricePerPiece,
        weight: pieces > 0 ? weightKg / pieces : 0,
        amount: pieces,
        isShippingRequired: true,
      },
    ],
  };
}
