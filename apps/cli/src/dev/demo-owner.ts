/** How the demo owner signs in. The password is no secret: it opens sandboxes only. */
export const DEMO_OWNER = { email: 'owner@demo.example', name: 'Demo Owner', password: 'demo-owner' } as const;
