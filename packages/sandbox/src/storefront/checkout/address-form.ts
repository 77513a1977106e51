import type { Person } from '@ecwid-kit/types';
import { countryCodes, listStates } from '../../dictionaries/index.ts';
import { text } from '../cart/cart-actions.ts';
import type { Texts } from '../texts/en.ts';
import type { PageContext } from '../visit/page-context.ts';

const ADDRESS_FIELDS = [
  'name',
  'companyName',
  'street',
  'postalCode',
  'city',
  'countryCode',
  'stateOrProvinceCode',
  'phone',
] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];
export type AddressErrors = Partial<Record<AddressField | 'email', string>>;

export interface AddressForm {
  readonly email: string;
  readonly acceptMarketing: boolean;
  readonly isPickup: boolean;
  readonly person: Person;
}

export type ReadAddress =
  | { readonly status: 'ok'; readonly form: AddressForm }
  | { readonly status: 'invalid'; readonly form: AddressForm; readonly errors: AddressErrors };

const MAX_LENGTH = 255;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
// Countries whose post is not sorted without one.
const STATE_REQUIRED = new Set(['US', 'CA', 'AU', 'BR', 'MX', 'IN']);

export function isEmail(value: string): boolean {
  return EMAIL.test(value) && value.length <= MAX_LENGTH;
}

/** Reads the address step. What is asked depends on the store, and on whether anything is shipped. */
export async function readAddressForm(
  page: Pick<PageContext, 'texts' | 'profile'>,
  form: FormData,
  { isShipped }: { readonly isShipped: boolean },
): Promise<ReadAddress> {
  const isPickup = text(form, 'receive') === 'pickup';
  const email = text(form, 'email');
  const { person, errors: ofPerson } = await readPerson(page, form, { wantsAddress: isShipped && !isPickup });
  const errors: AddressErrors = { ...(!isEmail(email) && { email: page.texts.errors.email }), ...ofPerson };
  const values: AddressForm = { email, acceptMarketing: form.has('acceptMarketing'), isPickup, person };
  return Object.keys(errors).length === 0
    ? { status: 'ok', form: values }
    : { status: 'invalid', form: values, errors };
}

/** Reads who somebody is, and where they live where that is wanted. */
export async function readPerson(
  { texts, profile }: Pick<PageContext, 'texts' | 'profile'>,
  form: FormData,
  { wantsAddress }: { readonly wantsAddress: boolean },
): Promise<{ readonly person: Person; readonly errors: AddressErrors }> {
  const typed: Record<string, string> = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, text(form, field)]));
  const countryCode = typed['countryCode'] ?? '';
  const states = wantsAddress ? await listStates(countryCode) : [];
  const knowsCountry = (await countryCodes()).includes(countryCode);
  const person = personOf(typed, wantsAddress ? ADDRESS_FIELDS : ['name', 'phone']);

  const errors: AddressErrors = {};
  const wanted = (field: AddressField, isMissing: boolean) => {
    if (isMissing) errors[field] = texts.errors[field as keyof Texts['errors'] & AddressField];
  };
  const { settings } = profile;
  wanted('name', !typed['name']);
  if (wantsAddress) {
    wanted('street', !typed['street']);
    wanted('postalCode', settings?.askZipCode !== false && !typed['postalCode'] && !NO_POSTAL_CODE.has(countryCode));
    wanted('city', !typed['city']);
    wanted('countryCode', !knowsCountry);
    const state = typed['stateOrProvinceCode'];
    const isUnknown = states.length > 0 && state !== '' && !states.some(({ code }) => code === state);
    wanted('stateOrProvinceCode', isUnknown || (STATE_REQUIRED.has(countryCode) && states.length > 0 && !state));
  }
  wanted('phone', settings?.requirePhoneOnCheckout === true && !typed['phone']);
  for (const field of ADDRESS_FIELDS) {
    if ((typed[field]?.length ?? 0) > MAX_LENGTH) errors[field] = texts.errors.tooLong(MAX_LENGTH);
  }
  return { person, errors };
}

const NO_POSTAL_CODE = new Set(['AE', 'HK', 'QA', 'PA', 'BS', 'AG', 'AO', 'BW', 'FJ', 'GH', 'JM', 'KE', 'MO', 'UG']);

function personOf(typed: Readonly<Record<string, string>>, fields: readonly AddressField[]): Person {
  return Object.fromEntries(fields.flatMap((field) => (typed[field] ? [[field, typed[field]]] : [])));
}
