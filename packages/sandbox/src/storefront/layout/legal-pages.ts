import { inLanguage } from '../../catalog/translations.ts';
import type { PageContext } from '../visit/page-context.ts';

export interface LegalPage {
  readonly title: string;
  readonly path: string;
  /** HTML of the merchant's. */
  readonly text: string;
  readonly isElsewhere: boolean;
}

const SLUGS = {
  LEGAL_INFO: 'about',
  SHIPPING_COST_PAYMENT_INFO: 'shipping-payment',
  REVOCATION_TERMS: 'returns',
  TERMS: 'terms',
  PRIVACY_STATEMENT: 'privacy-policy',
} as const;

/** The store's legal pages that are switched on, in the page's language. */
export function legalPagesOf({ profile, lang, base }: Pick<PageContext, 'profile' | 'lang' | 'base'>): LegalPage[] {
  return (profile.legalPagesSettings?.legalPages ?? []).flatMap((page): LegalPage[] => {
    if (page.enabled === false || !page.type) return [];
    const { title = '', text = '', display, externalUrl = '' } = inLanguage(page, lang);
    const isElsewhere = display === 'EXTERNAL_URL' && /^https?:\/\//i.test(externalUrl);
    if (!title || (!text && !isElsewhere)) return [];
    return [{ title, text, isElsewhere, path: isElsewhere ? externalUrl : `${base}/pages/${SLUGS[page.type]}` }];
  });
}
