/** What a plan lets a store do. */
export interface Plan {
  /** Whether apps may call the API at all. */
  readonly api: boolean;
  /** How many people the owner may invite. */
  readonly staffAccounts: number;
  readonly products: number;
  /** False where the number is only what the profile says: nobody counts that far. */
  readonly limitsProducts: boolean;
  readonly domains: boolean;
}

const UNLIMITED: Plan = {
  api: true,
  staffAccounts: Infinity,
  products: 1_000_000,
  limitsProducts: false,
  domains: true,
};

/**
 * The plans by their inner names. Documented: no API on the free plan, two staff accounts on Business, any number on
 * Unlimited, none below. The numbers of products are chosen.
 */
const PLANS: Readonly<Record<string, Plan>> = {
  ECWID_FREE: { api: false, staffAccounts: 0, products: 10, limitsProducts: true, domains: false },
  ECWID_VENTURE: { api: true, staffAccounts: 0, products: 100, limitsProducts: true, domains: true },
  ECWID_BUSINESS: { api: true, staffAccounts: 2, products: 2_500, limitsProducts: true, domains: true },
  ECWID_UNLIMITED: UNLIMITED,
};

/** A plan by its inner name. One that is not known, as resellers have them, lets a store do everything. */
export function planOf(name: string): Plan {
  return PLANS[name] ?? UNLIMITED;
}
