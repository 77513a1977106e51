import * as z from 'zod';
import { openEnum } from '../contract/wire.ts';
import { schema, type Infer } from '../contract/schema.ts';

const registrant = () => ({
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().optional(),
  street: z.string().optional(),
  city: z.string().optional(),
  countryCode: z.string().optional(),
  postalCode: z.string().optional(),
  stateOrProvinceCode: z.string().optional(),
  phone: z.string().optional(),
  companyName: z.string().optional(),
});

/** Who a domain belongs to. */
const domainRegistrantSchema = schema(() =>
  z.object({ verificationStatus: z.string().optional(), ...registrant() }).meta({ id: 'DomainRegistrant' }),
);
export type DomainRegistrant = Infer<typeof domainRegistrantSchema>;

const billingSchema = schema(() =>
  z
    .object({
      totalRenewalDomainPrice: z.number(),
      renewalDomainPrice: z.number(),
      renewalTax: z.number(),
      whoisPrivacyFeaturePrice: z.number(),
      currency: z.string(),
      totalRenewalDomainPriceFormatted: z.string(),
    })
    .partial()
    .meta({ id: 'DomainBilling' }),
);

const domain = () => ({
  id: z.int(),
  name: z.string(),
  status: z.string(),
  connectedToInstantSite: z.boolean(),
  primaryDomain: z.boolean(),
  redirectToPrimaryDomain: z.boolean(),
  purchaseDate: z.string(),
  expirationDate: z.string(),
  renewalDate: z.string(),
  autorenew: z.boolean(),
  billingInfo: billingSchema().optional(),
});

/** A domain that was bought through the platform. */
export const purchasedDomainSchema = schema(() =>
  z.object({ ...domain(), domainRegistrantInfo: domainRegistrantSchema().optional() }).meta({ id: 'PurchasedDomain' }),
);
export type PurchasedDomain = Infer<typeof purchasedDomainSchema>;

/** The same as the purchase answers it: its owner has another name there. */
export const domainPurchaseSchema = schema(() =>
  z.object({ ...domain(), domainOwnerInfo: domainRegistrantSchema().optional() }).meta({ id: 'DomainPurchase' }),
);

/** Where the store's site is found. */
export const storeDomainsSchema = schema(() =>
  z
    .object({
      instantSiteDomain: z
        .object({
          /** The name that the site is known by: a domain, or the subdomain alone. */
          primaryInstantSiteDomain: z.string(),
          /** Of a domain: `pending` until it leads to the site. */
          primaryInstantSiteDomainStatus: openEnum(['connected', 'pending'] as const),
          /** `tea` of `tea.company.site`. */
          ecwidSubdomain: z.string(),
          instantSiteIpAddress: z.string(),
          instantSiteUrl: z.string(),
          /** A domain that was bought elsewhere. */
          thirdPartyVendorDomain: z.string(),
        })
        .partial()
        .optional(),
      purchasedDomains: z.array(purchasedDomainSchema()).optional(),
    })
    .meta({ id: 'StoreDomains' }),
);
export type StoreDomains = Infer<typeof storeDomainsSchema>;

/**
 * Changes to the domains. The reference names no field by which a bought domain is told from the next; here its `id` or
 * its `name` does, and where neither is sent, its place in the list.
 */
export const storeDomainsUpdateSchema = schema(() =>
  z
    .object({
      instantSiteDomain: z
        .object({ ecwidSubdomain: z.string().optional(), thirdPartyVendorDomain: z.string().optional() })
        .optional(),
      purchasedDomains: z
        .array(
          z.object({
            id: z.int().optional(),
            name: z.string().optional(),
            connectedToInstantSite: z.boolean().optional(),
            primaryDomain: z.boolean().optional(),
            autorenew: z.boolean().optional(),
          }),
        )
        .optional(),
    })
    .meta({ id: 'StoreDomainsUpdate' }),
);
export type StoreDomainsUpdate = Infer<typeof storeDomainsUpdateSchema>;

/** A domain to buy, and in whose name. */
export const domainOrderSchema = schema(() =>
  z.object({ domainName: z.string().optional(), ...registrant() }).meta({ id: 'DomainOrder' }),
);
export type DomainOrder = Infer<typeof domainOrderSchema>;

/** What there is to buy for a keyword. */
export const foundDomainsSchema = schema(() =>
  z
    .object({
      keyword: z.string(),
      domains: z.array(
        z.object({
          name: z.string(),
          status: openEnum(['available', 'taken'] as const),
          price: z.number().optional(),
          currency: z.string().optional(),
          priceFormatted: z.string().optional(),
        }),
      ),
    })
    .meta({ id: 'FoundDomains' }),
);
export type FoundDomains = Infer<typeof foundDomainsSchema>;
