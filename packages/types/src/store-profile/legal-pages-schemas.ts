import * as z from 'zod';
import { schema } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';

/** The legal pages a store may have. */
export const LEGAL_PAGE_TYPES = [
  'LEGAL_INFO',
  'SHIPPING_COST_PAYMENT_INFO',
  'REVOCATION_TERMS',
  'TERMS',
  'PRIVACY_STATEMENT',
] as const;

/** A legal page: a text of the store's, or a link to one elsewhere. */
const legalPageSchema = schema(() =>
  z
    .object({
      type: z.enum(LEGAL_PAGE_TYPES).optional(),
      enabled: z.boolean().optional(),
      title: z.string().optional(),
      titleTranslated: translatedSchema().optional(),
      display: z.enum(['INLINE', 'EXTERNAL_URL']).optional(),
      displayTranslated: translatedSchema().optional(),
      text: z.string().optional(),
      textTranslated: translatedSchema().optional(),
      externalUrl: z.string().optional(),
      externalUrlTranslated: translatedSchema().optional(),
    })
    .meta({ id: 'LegalPage' }),
);

/** The store's legal pages, and whether the customer must agree to the terms. */
export const legalPagesSettingsSchema = schema(() =>
  z
    .object({
      requireTermsAgreementAtCheckout: z.boolean().optional(),
      legalPages: z.array(legalPageSchema()).optional(),
    })
    .meta({ id: 'LegalPagesSettings' }),
);
