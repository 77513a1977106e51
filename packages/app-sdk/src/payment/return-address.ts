export interface ReturnAddressOptions {
  /** Shown to the shopper in the last step of the checkout, after the order was left `INCOMPLETE`. */
  readonly errorMsg?: string;
}

/** Where to send the shopper after the order was updated. The platform's URL is opaque: it is only appended to. */
export function returnAddress(returnUrl: string, { errorMsg }: ReturnAddressOptions = {}): string {
  if (errorMsg === undefined) return returnUrl;
  return `${returnUrl}${returnUrl.includes('?') ? '&' : '?'}errorMsg=${encodeURIComponent(errorMsg)}`;
}
