import * as z from 'zod';
import { schema } from '../contract/schema.ts';

/** Whether mails carry an invoice. */
const INVOICE_ATTACHMENTS = ['ATTACH_TO_ALL_EMAILS', 'DO_NOT_ATTACH'] as const;

/** The printable form of an order. */
export const orderInvoiceSettingsSchema = schema(() =>
  z
    .object({
      displayOrderInvoices: z.boolean().optional(),
      attachInvoiceToOrderEmailNotifications: z.enum(INVOICE_ATTACHMENTS).optional(),
      invoiceLogoUrl: z.string().optional(),
    })
    .meta({ id: 'OrderInvoiceSettings' }),
);

/** Tax invoices and their numbers. */
export const taxInvoiceSettingsSchema = schema(() =>
  z
    .object({
      enableTaxInvoices: z.boolean().optional(),
      generateInvoicesAutomatically: z.string().optional(),
      attachTaxInvoiceToOrderEmailNotifications: z.enum(INVOICE_ATTACHMENTS).optional(),
      taxInvoiceLogoUrl: z.string().optional(),
      taxInvoiceIdPrefix: z.string().optional(),
      taxInvoiceIdSuffix: z.string().optional(),
      taxInvoiceIdMinDigitsAmount: z.int().optional(),
      taxInvoiceIdNextNumber: z.int().optional(),
    })
    .meta({ id: 'TaxInvoiceSettings' }),
);
