import { aboutApp } from '../sandbox/about-app.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';

export async function run(context: Context): Promise<Outcome> {
  const { control, store } = connect(context);
  const [clientId = ''] = context.args;
  const storeId = await store();
  await aboutApp(control, clientId, () => control.installations.uninstall(storeId, clientId));
  return {
    data: { storeId, clientId, uninstalled: true },
    text: () => `${clientId} is uninstalled from store ${storeId}. Its tokens are dead.`,
  };
}
