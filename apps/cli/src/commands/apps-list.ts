import { table } from '../output/table.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';

export async function run(context: Context): Promise<Outcome> {
  const { control, store } = connect(context);
  const storeId = await store();
  const installations = new Map((await control.installations.list(storeId)).map((one) => [one.clientId, one]));
  const apps = (await control.apps.list()).map(({ clientId, name, kind }) => {
    const installation = installations.get(clientId);
    return {
      clientId,
      name,
      kind,
      installed: installation !== undefined,
      webhooksBlocked: installation?.webhooksBlocked ?? false,
    };
  });
  return {
    data: { storeId, apps },
    text: (style) =>
      table(
        style,
        ['CLIENT ID', 'NAME', 'KIND', `STORE ${storeId}`],
        apps.map(({ clientId, name, kind, installed, webhooksBlocked }) => [
          clientId,
          name,
          kind,
          installed
            ? style.green('installed') + (webhooksBlocked ? style.red(' webhooks blocked') : '')
            : style.dim('-'),
        ]),
      ),
  };
}
