import { keepInstallation, type MountedApp } from '@ecwid-kit/app-sdk';
import type { Handler } from 'hono';
import * as z from 'zod';

const handedOverSchema = z.object({
  clientId: z.string(),
  storeId: z.int().positive(),
  accessToken: z.string().min(1),
  publicToken: z.string().optional(),
  scopes: z.array(z.string()),
  email: z.string().optional(),
});

/**
 * `PUT /internal/installations`: keeps the tokens that an app's page or the CLI got. A token not kept yet is first tried
 * against the API, since an app's page is opened with a payload that is encrypted, not signed.
 */
export function putInstallation(find: (clientId: string) => MountedApp | undefined): Handler {
  return async (c) => {
    const body = handedOverSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!body.success) {
      return c.json({ error: { code: 'body_invalid', message: z.prettifyError(body.error) } }, 400);
    }
    const { clientId, publicToken, email, ...data } = body.data;
    const mounted = find(clientId);
    if (!mounted) return c.json({ error: { code: 'app_unknown', message: `No app ${clientId} is served here` } }, 404);
    const kept = await mounted.installations.get({ clientId, storeId: data.storeId });
    if (kept?.accessToken !== data.accessToken && !(await isAccepted(mounted, data))) {
      return c.json(
        { error: { code: 'token_refused', message: 'The API does not accept the token for that store' } },
        422,
      );
    }
    await keepInstallation(mounted, {
      ...data,
      ...(publicToken !== undefined && { publicToken }),
      ...(email !== undefined && { email }),
    });
    return c.body(null, 204);
  };
}

async function isAccepted(
  mounted: MountedApp,
  { storeId, accessToken }: { readonly storeId: number; readonly accessToken: string },
): Promise<boolean> {
  try {
    await mounted.clientFor({ storeId, token: accessToken }).application.getStatus();
    return true;
  } catch (error) {
    mounted.logger('warn', 'installation.refused', { storeId, error: error instanceof Error ? error.message : '' });
    return false;
  }
}
