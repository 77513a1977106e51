import { columns } from '../output/table.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';
import { aboutApp } from '../sandbox/about-app.ts';

export async function run(context: Context): Promise<Outcome> {
  const { control, store } = connect(context);
  const [clientId = ''] = context.args;
  const storeId = await store();
  const { clientSecret: _secret, ...app } = await aboutApp(control, clientId, () => control.apps.get(clientId));
  const installation = (await control.installations.list(storeId)).find((one) => one.clientId === clientId);
  const { scopes, endpoints } = app.settings;
  return {
    data: { ...app, storeId, installation: installation ?? null },
    text: (style) =>
      [
        `${style.bold(app.name)} (${app.clientId}), ${app.kind}`,
        columns([
          ['Scopes', scopes.join(' ')],
          ...(app.settings.pageTitle ? [['Page', `${app.settings.pageTitle} (${app.settings.authMode})`]] : []),
          ...Object.entries(endpoints).map(([name, url]) => [name, style.cyan(withoutQuery(url ?? ''))]),
          [`Store ${storeId}`, installation ? `installed, ${installation.subscriptionStatus}` : 'not installed'],
          ...(installation ? [['Granted', installation.scopes.join(' ')]] : []),
          ...(installation?.webhooksBlocked ? [['Webhooks', style.red('blocked after two weeks of failures')]] : []),
        ]),
      ].join('\n'),
  };
}

/** Callback addresses end in a key. */
function withoutQuery(url: string): string {
  return url.replace(/\?.*$/, '?…');
}
