import type { Control } from '../sandbox/control.ts';
import { DEMO_OWNER } from './demo-owner.ts';

export interface DemoStore {
  readonly storeId: number;
  readonly email: string;
  /** Of the custom app that every store's developer has. */
  readonly tokens: { readonly secret: string; readonly public: string };
}

/** Finds the demo store and the tokens of its custom app, over the wire. */
export async function findDemoStore(control: Control): Promise<DemoStore> {
  const { storeId, email } = await findDemo(control);
  const custom = (await control.developerApps.list(storeId)).find(({ kind }) => kind === 'custom');
  if (!custom) throw new Error(`store ${storeId} has no custom app`);
  const reveal = async (what: 'secretToken' | 'publicToken') =>
    (await control.developerApps.reveal(storeId, custom.clientId, { what })).value;
  return { storeId, email, tokens: { secret: await reveal('secretToken'), public: await reveal('publicToken') } };
}

async function findDemo(control: Control): Promise<{ storeId: number; email: string }> {
  const { demo } = await control.sandbox.info();
  if (demo) return demo;
  await control.users.register({ ...DEMO_OWNER, storeName: 'Demo store' });
  const { demo: made } = await control.sandbox.info();
  if (!made) throw new Error('The sandbox has no demo store');
  return made;
}
