import type { StoreProfile } from '@ecwid-kit/types';

/** Which logo: of the storefront, of invoices, of e-mails. */
export type Logo = 'logo' | 'invoicelogo' | 'emaillogo';

/** Where the profile tells of a logo. */
interface LogoPlace {
  readonly read: (profile: StoreProfile) => string | undefined;
  readonly write: (profile: StoreProfile, url: string | undefined) => StoreProfile;
}

export const LOGO_PLACES: Readonly<Record<Logo, LogoPlace>> = {
  logo: {
    read: ({ generalInfo }) => generalInfo?.starterSite?.storeLogoUrl,
    write: ({ generalInfo, ...rest }, storeLogoUrl) => ({
      ...rest,
      generalInfo: { ...generalInfo, starterSite: { ...generalInfo?.starterSite, storeLogoUrl } },
    }),
  },
  invoicelogo: {
    read: ({ settings }) => settings?.invoiceLogoUrl,
    write: ({ settings, orderInvoiceSettings, ...rest }, invoiceLogoUrl) => ({
      ...rest,
      settings: { ...settings, invoiceLogoUrl },
      orderInvoiceSettings: { ...orderInvoiceSettings, invoiceLogoUrl },
    }),
  },
  emaillogo: {
    read: ({ settings }) => settings?.emailLogoUrl,
    write: ({ settings, ...rest }, emailLogoUrl) => ({ ...rest, settings: { ...settings, emailLogoUrl } }),
  },
};
