import { theSite } from '../../server/the-site.ts';

export const dynamic = 'force-dynamic';

/** Answers when the database does. */
export async function GET(): Promise<Response> {
  const { installations, apps, clientSecretOf } = await theSite();
  await installations.list({ limit: 1 });
  const served = apps.filter(({ clientId, page }) => page && clientSecretOf(clientId) !== undefined);
  return Response.json({ status: 'ok', apps: served.map(({ clientId }) => clientId) });
}
