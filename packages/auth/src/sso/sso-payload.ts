/** An address of a customer who logs in from another site. */
export interface SsoAddress {
  readonly name?: string;
  readonly companyName?: string;
  readonly street?: string;
  readonly city?: string;
  readonly countryCode?: string;
  readonly postalCode?: string;
  readonly stateOrProvinceCode?: string;
  readonly phone?: string;
}

/** Who logs in. The store finds the customer by `appClientId` and `userId`, and makes a new one when there is none. */
export interface SsoPayload {
  readonly appClientId: string;
  /** The customer's id on the other site. */
  readonly userId: string;
  readonly profile: {
    /** When it belongs to another customer of the store, nobody is logged in. */
    readonly email: string;
    readonly billingPerson?: SsoAddress & { readonly name: string };
    /** Kept only when the customer is made. */
    readonly shippingAddresses?: readonly SsoAddress[];
    readonly registered?: string;
  };
}

/** Reads the JSON of a message. `undefined` when a field that the platform requires is missing. */
export function readSsoPayload(value: unknown): SsoPayload | undefined {
  if (!isRecord(value) || !isRecord(value['profile'])) return undefined;
  const { appClientId, userId } = value;
  // The signature is checked before this; a user id written as a number is common and harmless.
  const id = typeof userId === 'number' ? String(userId) : userId;
  if (typeof appClientId !== 'string' || typeof id !== 'string' || id === '') return undefined;
  if (typeof value['profile']['email'] !== 'string') return undefined;
  return { ...value, userId: id } as unknown as SsoPayload; // required fields are checked; the rest is passed on as signed
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
