import { openFile } from '../../media/open-file.ts';
import { imageAt } from '../../media/stored-media.ts';
import { ORIGIN_MARK, withOrigin } from '../../platform/origin.ts';
import type { Platform } from '../../platform/platform.ts';
import { FileAnswer } from '../../rest/call.ts';
import { describeInvoice, type InvoiceSubject } from './describe-invoice.ts';
import { invoiceHtml } from './invoice-html.ts';
import { invoicePdf } from './invoice-pdf.ts';

/** An invoice as a PDF, with the store's logo where it is a picture of the sandbox's own that a PDF can hold. */
export async function invoicePdfFile(platform: Platform, subject: InvoiceSubject): Promise<FileAnswer> {
  const content = describeInvoice(subject);
  const logo = content.logoUrl === undefined ? undefined : await readLogo(platform, content.logoUrl);
  const { order, issuedSeconds = order.updateTimestamp ?? order.createTimestamp ?? 0 } = subject;
  const bytes = await invoicePdf(content, { createdSeconds: issuedSeconds, ...(logo && { logo }) });
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${fileName(content.title)}.pdf"`,
  };
  return new FileAnswer(bytes, headers);
}

export async function invoiceHtmlFile(platform: Platform, subject: InvoiceSubject): Promise<FileAnswer> {
  const page = withOrigin(await invoiceHtml(describeInvoice(subject)), platform.origin());
  const headers = {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src *; sandbox",
  };
  return new FileAnswer(page, headers);
}

const PDF_PICTURES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg']);

async function readLogo(platform: Platform, url: string): Promise<Uint8Array | undefined> {
  const isOurs = [ORIGIN_MARK, platform.origin()].some((start) => url.startsWith(`${start}/media/`));
  const image = isOurs ? imageAt(url) : undefined;
  const file = image && (await openFile(platform, image.storeId, image.id));
  return file && PDF_PICTURES.has(file.contentType) ? file.bytes : undefined;
}

/** What of a title can stand in a header. */
function fileName(title: string): string {
  return title.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'invoice';
}
