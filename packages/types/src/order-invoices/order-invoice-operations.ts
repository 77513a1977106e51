import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdSchema, fileSchema, responseFieldsQuery } from '../contract/wire.ts';
import { orderInvoiceSchema } from '../orders/order-parts-schemas.ts';
import { orderUpdateSchema } from '../orders/order-schemas.ts';
import { orderInvoiceRoutes } from './order-invoice-routes.ts';

/** `orderId`: the public id; `internalId` and `referenceTransactionId` do as well. */
const orderParams = schema(() => z.object({ orderId: z.string() }));

/** Invoices of an order: the receipt, which is drawn anew each time, and tax invoices, which stay as they were issued. */
export const orderInvoiceOperations = {
  getReceiptPdf: operation(orderInvoiceRoutes.getReceiptPdf, {
    summary: 'Get the receipt of an order as a PDF',
    params: orderParams,
    response: fileSchema,
  }),
  /** Known from the vendor's own client. */
  getReceiptHtml: operation(orderInvoiceRoutes.getReceiptHtml, {
    summary: 'Get the receipt of an order as an HTML page',
    params: orderParams,
    response: fileSchema,
  }),
  list: operation(orderInvoiceRoutes.list, {
    summary: 'List the tax invoices of an order, the oldest first',
    params: orderParams,
    query: schema(() => z.object(responseFieldsQuery)),
    response: schema(() => z.object({ invoices: z.array(orderInvoiceSchema()) })),
  }),
  create: operation(orderInvoiceRoutes.create, {
    summary: 'Issue a tax invoice for an order',
    params: orderParams,
    response: createdSchema,
  }),
  /** Known from the vendor's own client. */
  preview: operation(orderInvoiceRoutes.preview, {
    summary: 'Draw the tax invoice that an order would get as an HTML page, without storing anything',
    body: orderUpdateSchema,
    response: fileSchema,
  }),
} as const;
