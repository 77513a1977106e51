/** Owner of the demo store. The password is no secret: it only opens a sandbox. */
export const DEMO_OWNER = { email: 'owner@demo.example', name: 'Demo Owner', password: 'demo-owner' } as const;

/** The demo store: a number that no real store is likely to have. */
export const DEMO_STORE_ID = 20_260_001;
