import { route } from '../contract/route.ts';

const one = '/orders/{orderId}';
const taxInvoices = `${one}/invoices` as const;

/** The calls for receipts and tax invoices of orders. */
export const orderInvoiceRoutes = {
  getReceiptPdf: route({ method: 'GET', path: `${one}/invoice-pdf`, scopes: ['read_orders'], answerType: 'file' }),
  getReceiptHtml: route({ method: 'GET', path: `${one}/invoice`, scopes: ['read_orders'], answerType: 'file' }),
  list: route({ method: 'GET', path: taxInvoices, scopes: ['read_orders', 'read_invoices'] }),
  create: route({
    method: 'POST',
    path: `${taxInvoices}/create-invoice`,
    scopes: ['create_orders'],
    bodyType: 'none',
  }),
  preview: route({
    method: 'POST',
    path: '/orders/tax-invoice-preview',
    scopes: ['read_orders'],
    repeatable: true,
    answerType: 'file',
  }),
} as const;
