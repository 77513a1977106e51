import { answerExport } from '../../../../feed/answer-export.ts';
import { theSite } from '../../../../server/the-site.ts';

interface Context {
  readonly params: Promise<{ readonly clientId: string }>;
}

/** The orders as a file, for whoever has a key that was made a moment ago. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { clientId } = await params;
  return answerExport(await theSite(), clientId, new URL(request.url).searchParams.get('key') ?? '');
}
