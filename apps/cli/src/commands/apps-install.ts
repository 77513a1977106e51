import type { Context, Outcome } from '../program/context.ts';
import { aboutApp } from '../sandbox/about-app.ts';
import { connect } from '../sandbox/connect.ts';
import { handOverTokens } from '../sandbox/hand-over-tokens.ts';
import { devFilesOf } from '../workspace/dev-files.ts';
import { readDevInfo, readOperatorKey } from '../workspace/dev-info.ts';

export async function run(context: Context): Promise<Outcome> {
  const { control, store, sandboxUrl } = connect(context);
  const { io } = context;
  const [clientId = ''] = context.args;
  const storeId = await store();
  const installed = await aboutApp(control, clientId, () => control.installations.install(storeId, { clientId }));

  const files = devFilesOf(io.cwd);
  const dev = readDevInfo(files);
  const operatorKey = readOperatorKey(files);
  const endpointServerUrl = dev?.urls.sandbox === sandboxUrl ? dev.urls.endpointServer : undefined;
  const { settings } = await control.apps.get(clientId);
  // The repo's own apps work at once, before anybody opens their page.
  const isServed =
    endpointServerUrl !== undefined && settings.endpoints.webhookUrl?.startsWith(`${endpointServerUrl}/`);
  if (isServed && operatorKey !== undefined) {
    await handOverTokens({ control, storeId, clientId, endpointServerUrl, operatorKey, fetch: io.fetch });
  }
  return {
    // A redirect would carry a code that is good for tokens, so it is not part of the answer.
    data: { storeId, clientId, opens: installed.opens },
    text: () => `${clientId} is installed in store ${storeId}.`,
  };
}
