/** What a document is: a receipt of an order, a tax invoice, or the one that takes a tax invoice back. */
export type InvoiceKind = 'RECEIPT' | 'SALE' | 'FULL_CANCEL';

/** A name and what it stands for, as text. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface InvoiceParty {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface InvoiceItem {
  readonly name: string;
  /** SKU, chosen options, attributes: one line each. */
  readonly details: readonly string[];
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
}

/** Everything an invoice says, as text, in the order it is said: PDF and HTML are drawn from it. */
export interface InvoiceContent {
  readonly kind: InvoiceKind;
  /** ISO 639-1. */
  readonly lang: string;
  readonly title: string;
  /** Where the logo is, with the mark of the sandbox's address in it. */
  readonly logoUrl?: string;
  readonly seller: readonly string[];
  readonly facts: readonly NamedText[];
  readonly parties: readonly InvoiceParty[];
  readonly columns: {
    readonly item: string;
    readonly quantity: string;
    readonly price: string;
    readonly amount: string;
  };
  readonly items: readonly InvoiceItem[];
  /** How the total comes about; the total itself is `total`. */
  readonly sums: readonly NamedText[];
  readonly total: NamedText;
  /** What the total contains or what was given back of it. */
  readonly afterTotal: readonly NamedText[];
  readonly notes: readonly NamedText[];
  /** `Page {page} of {count}`. */
  readonly pageText: string;
}
