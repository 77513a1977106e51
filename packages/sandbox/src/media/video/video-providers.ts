/** A place that videos are shown from. */
export interface VideoProvider {
  readonly name: string;
  readonly hosts: readonly string[];
  /** The id of the video that an address of such a host leads to. */
  readonly idOf: (address: URL) => string | undefined;
  /** What a frame on another page shows. */
  readonly frame: (id: string) => string;
  /** Tells title and picture of the video at an address, by the oEmbed protocol. */
  readonly about: (address: string) => string;
}

const lastOf = (path: string, pattern: RegExp) => pattern.exec(path)?.[1];

/** Which ones the platform takes is not documented. */
const PROVIDERS: readonly VideoProvider[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    idOf: ({ hostname, pathname, searchParams }) =>
      hostname.endsWith('youtu.be')
        ? lastOf(pathname, /^\/([\w-]{6,})/)
        : (/^[\w-]{6,}$/.exec(searchParams.get('v') ?? '')?.[0] ??
          lastOf(pathname, /^\/(?:embed|shorts|live|v)\/([\w-]{6,})/)),
    frame: (id) => `https://www.youtube.com/embed/${id}`,
    about: (address) => `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(address)}`,
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com', 'player.vimeo.com'],
    idOf: ({ pathname }) => lastOf(pathname, /\/(\d{5,})(?:\/|$)/),
    frame: (id) => `https://player.vimeo.com/video/${id}`,
    about: (address) => `https://vimeo.com/api/oembed.json?url=${encodeURIComponent(address)}`,
  },
  {
    name: 'TikTok',
    hosts: ['tiktok.com', 'm.tiktok.com'],
    idOf: ({ pathname }) => lastOf(pathname, /\/video\/(\d{5,})/),
    frame: (id) => `https://www.tiktok.com/embed/v2/${id}`,
    about: (address) => `https://www.tiktok.com/oembed?url=${encodeURIComponent(address)}`,
  },
];

export const PROVIDER_NAMES = PROVIDERS.map(({ name }) => name).join(', ');

export function providerOf({ hostname }: URL): VideoProvider | undefined {
  const host = hostname.replace(/^www\./, '');
  return PROVIDERS.find(({ hosts }) => hosts.includes(host));
}
