/** Where the parts of the running system are, as `ecwid-kit dev` says it in `dev.json`. */
export interface RunningSystem {
  readonly storeId: number;
  readonly urls: {
    readonly sandbox: string;
    readonly rest: string;
    readonly admin: string;
    readonly storefront: string;
    readonly endpointServer: string;
    readonly appSettings: string;
  };
  readonly tokens: { readonly customApp: { readonly secret: string; readonly public: string } };
}

/** The demo owner, who signs in with these. They open sandboxes only. */
export const DEMO_OWNER = { email: 'owner@demo.example', password: 'demo-owner' } as const;
