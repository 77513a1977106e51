/** A person's or company's address as orders and the profile write it. */
export interface Address {
  readonly name?: string;
  readonly companyName?: string;
  readonly street?: string;
  readonly city?: string;
  readonly countryCode?: string;
  readonly countryName?: string;
  readonly postalCode?: string;
  readonly stateOrProvinceCode?: string;
  readonly stateOrProvinceName?: string;
  readonly phone?: string;
}
