import { sendMail } from '../../mails/send-mail.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import type { StoreDomainTable } from '../store-tables.ts';
import { registrantOf } from './bought-domains.ts';

/** Asks the owner of a domain to confirm the address. */
export function mailRegistrant(tx: WriteTransaction, domain: StoreDomainTable): Promise<void> {
  return sendMail(tx, {
    storeId: domain.store_id,
    to: registrantOf(domain).email ?? '',
    subject: `Confirm your e-mail address for ${domain.name}`,
    text: `You are the registrant of ${domain.name}. In a sandbox there is nothing to confirm.`,
  });
}

/**
 * Sends a new password for the registrar's page.
 *
 * @param subUser whom of those who manage the domain it is for, where there are several
 */
export function mailPassword(
  tx: WriteTransaction,
  domain: StoreDomainTable,
  sendTo: 'owner' | 'admin' = 'owner',
  subUser?: string,
): Promise<void> {
  return sendMail(tx, {
    storeId: domain.store_id,
    to: registrantOf(domain).email ?? '',
    subject: `A new password for ${domain.name}`,
    text: `For the ${sendTo}${subUser ? `, user ${subUser}` : ''}. In a sandbox there is no registrar, and no password.`,
  });
}
