import { createEvent } from './events.ts';

const CONSENTS = ['UNDEFINED', 'ACCEPTED', 'DECLINED', 'ANALYTICS_ONLY', 'PERSONALIZATION_ONLY'];

/** The shopper's answer about cookies, kept by this browser for this store. */
export function createConsent(storeId: number, askConsent: boolean) {
  const changed = createEvent<string>({ repeats: false });
  const key = `ec-${storeId}-consent`;
  let kept = 'UNDEFINED';

  function read(): string {
    try {
      return localStorage.getItem(key) ?? kept;
    } catch {
      return kept; // storage is switched off: the answer holds as long as the page
    }
  }

  return {
    changed,
    get: () => ({ userResponse: read(), askConsent }),
    set: (value: string) => {
      if (!CONSENTS.includes(value)) return;
      kept = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        // storage is switched off: the answer holds as long as the page
      }
      changed.fire(value);
    },
  };
}
