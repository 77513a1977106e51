import * as z from 'zod';
import { apiError } from '../../rest/api-error.ts';
import type { Fetcher, FetchingCall } from '../recorded-download.ts';
import { PROVIDER_NAMES, providerOf, type VideoProvider } from './video-providers.ts';

/** A video somewhere else, as far as it is known. */
export interface FoundVideo {
  readonly url: string;
  readonly embedHtml: string;
  readonly providerName: string;
  readonly title: string;
  /** Where the provider has a picture of it. */
  readonly coverUrl?: string;
}

const TIMEOUT_MS = 3000;
const MAX_BYTES = 64 * 1024;
/** What providers say of videos that are gone, private, or not to be shown elsewhere. */
const REFUSALS: ReadonlySet<number> = new Set([400, 401, 403, 404]);

const aboutSchema = z.object({ title: z.string().catch(''), thumbnail_url: z.url().optional().catch(undefined) });

/**
 * Finds a video by the address of its page. A provider that cannot be asked, as on a machine without a network, is no
 * reason to refuse it: the video then has neither title nor cover.
 */
export async function findVideo(
  fetcher: Fetcher,
  call: FetchingCall,
  address: string | undefined,
): Promise<FoundVideo> {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw notVideo('Send {"url":"https://www.youtube.com/watch?v=…"}, the address of the page that shows the video.');
  }
  const provider = providerOf(url);
  if (!provider) {
    const hint = `The host is ${url.hostname}. Videos of these are taken: ${PROVIDER_NAMES}.`;
    throw apiError('VIDEO_NOT_SUPPORTED', 'Videos of this site are not supported', hint);
  }
  const id = provider.idOf(url);
  if (id === undefined) throw notVideo(`The address is one of ${provider.name}, and names no video.`);
  const { title, thumbnail_url: coverUrl } = await askProvider(fetcher, call, provider, url.href);
  return {
    url: url.href,
    embedHtml: `<iframe src="${provider.frame(id)}" width="560" height="315" frameborder="0" allowfullscreen></iframe>`,
    providerName: provider.name,
    title,
    ...(coverUrl && { coverUrl }),
  };
}

async function askProvider(
  fetcher: Fetcher,
  call: FetchingCall,
  { name, about }: VideoProvider,
  address: string,
): Promise<z.output<typeof aboutSchema>> {
  const result = await fetcher(call, {
    url: about(address),
    accept: 'application/json',
    maxBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    judge: async (came) => (came.ok && came.status !== 200 ? `${name} answers ${came.status} for this video` : ''),
  });
  if (result.ok && REFUSALS.has(result.status)) {
    const hint = `${name} answers ${result.status}: it is gone, private, or may not be shown elsewhere.`;
    throw apiError('VIDEO_UNAVAILABLE', 'The video is unavailable', hint);
  }
  return aboutSchema.catch({ title: '', thumbnail_url: undefined }).parse(result.ok ? jsonOf(result.bytes) : undefined);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // no answer of the protocol: as good as none
  }
}

const notVideo = (hint: string) => apiError('NOT_VIDEO_URL', 'This is not the URL of a video', hint);
