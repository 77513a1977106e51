import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** Lets through who has the key. Without a key, nobody: the routes behind it are not there. */
export function requireKey(key: string | undefined): MiddlewareHandler {
  return async function requireKeyMiddleware(c, next) {
    if (key === undefined) return c.json({ error: { code: 'not_found', message: 'No OPERATOR_KEY is set here' } }, 404);
    const [, given = ''] = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (!timingSafeEqual(digest(given), digest(key))) {
      c.header('www-authenticate', 'Bearer');
      return c.json({ error: { code: 'key_invalid', message: 'The operator key is missing or wrong' } }, 401);
    }
    await next();
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest();
