import { answerStorage } from '../../../../../opening/answer-storage.ts';
import { theSite } from '../../../../../server/the-site.ts';

interface Context {
  readonly params: Promise<{ readonly clientId: string; readonly key?: readonly string[] }>;
}

/** App storage for the page's own scripts, opened by its session: `GET`, `GET /{key}`, `POST /{key}`. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const { clientId, key: [key, ...more] = [] } = await params;
  if (more.length > 0) return Response.json({ errorMessage: 'A key is one part of the path' }, { status: 404 });
  return answerStorage(await theSite(), request, {
    clientId,
    key: key === undefined ? undefined : decodeURIComponent(key),
  });
}

export const GET = answer;
export const POST = answer;
