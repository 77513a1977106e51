import 'server-only';

/**
 * A file of the sandbox as the answer to the browser. Shown in place only as what it is said to be: anything else would
 * run as a page of the admin.
 */
export async function fileResponse(
  file: Pick<Blob, 'arrayBuffer'>,
  { name, shownAs }: { name: string; shownAs?: 'application/pdf' },
): Promise<Response> {
  const disposition = shownAs ? 'inline' : 'attachment';
  return new Response(await file.arrayBuffer(), {
    headers: {
      'Content-Type': shownAs ?? 'application/octet-stream',
      'Content-Disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`,
      'Cache-Control': 'private, no-store',
    },
  });
}
