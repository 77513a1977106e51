import type { WriteTransaction } from '../platform/platform.ts';

export interface Mail {
  readonly storeId: number;
  readonly to: string;
  readonly subject: string;
  /** Plain text. Links of the sandbox begin with the mark of its address. */
  readonly text: string;
}

/** Puts a mail where whoever runs the sandbox finds it. Nothing leaves the machine. */
export async function sendMail(tx: WriteTransaction, { storeId, to, subject, text }: Mail): Promise<void> {
  await tx.db
    .insertInto('mail')
    .values({ store_id: storeId, recipient: to.trim().toLowerCase(), subject, text, sent: tx.nowSeconds * 1000 })
    .execute();
}
