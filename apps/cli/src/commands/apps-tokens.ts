import { columns } from '../output/table.ts';
import { aboutApp } from '../sandbox/about-app.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect, type Connection } from '../sandbox/connect.ts';

interface Keys {
  readonly clientSecret: string | null;
  readonly secretToken: string | null;
  readonly publicToken: string | null;
}

export async function run(context: Context): Promise<Outcome> {
  const connection = connect(context);
  const [clientId = ''] = context.args;
  const storeId = await connection.store();
  const isRevealed = context.flags.isOn('reveal');
  const { control } = connection;
  const masked = await aboutApp(control, clientId, () => control.developerApps.get(storeId, clientId));
  const keys: Keys = {
    clientSecret: masked.maskedClientSecret,
    secretToken: masked.maskedSecretToken ?? null,
    publicToken: masked.maskedPublicToken ?? null,
  };
  const shown = isRevealed ? await reveal(connection, storeId, clientId, keys) : keys;
  return {
    data: { storeId, clientId, revealed: isRevealed, scopes: masked.grantedScopes, ...shown },
    text: (style) =>
      [
        columns([
          ['Client secret', shown.clientSecret ?? '-'],
          ['Secret token', shown.secretToken ?? '- (not installed)'],
          ['Public token', shown.publicToken ?? '-'],
          ['Scopes', masked.grantedScopes.join(' ') || '-'],
        ]),
        ...(isRevealed ? [] : [style.dim('Masked: --reveal prints them whole.')]),
      ].join('\n'),
  };
}

async function reveal({ control }: Connection, storeId: number, clientId: string, keys: Keys): Promise<Keys> {
  const whole = async (what: keyof Keys) =>
    keys[what] === null ? null : (await control.developerApps.reveal(storeId, clientId, { what })).value;
  return {
    clientSecret: await whole('clientSecret'),
    secretToken: await whole('secretToken'),
    publicToken: await whole('publicToken'),
  };
}
