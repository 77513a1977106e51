export interface ScriptSettings {
  readonly storeId: number;
  /** `https://…/shop/20260001` */
  readonly root: string;
  readonly lang: string;
  readonly askConsent: boolean;
  /** What the link to the account says. */
  readonly texts: { readonly signIn: string; readonly account: string };
  readonly formats: {
    readonly prefix: string;
    readonly suffix: string;
    readonly precision: number;
    readonly group: string;
    readonly point: string;
    readonly truncate: boolean;
  };
  readonly apps: Readonly<Record<string, { readonly token?: string; readonly config?: string }>>;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What a page of the storefront says about itself. Absent on pages elsewhere. */
export interface ShopPage {
  readonly root: string;
  readonly lang: string;
  readonly page?: Readonly<Record<string, unknown>>;
  readonly order?: { readonly id: string };
  /** Whether the page was made for a customer. */
  readonly signedIn?: boolean;
}

export interface Customer {
  readonly id: number;
  readonly email: string;
}

export interface Cart {
  readonly items: readonly { readonly quantity: number; readonly product: { readonly id: number } }[];
  readonly customerEmail?: string;
  readonly shippingPerson?: Readonly<Record<string, string>>;
}

export type Callback<T extends readonly unknown[]> = ((...values: T) => void) | undefined;
