import { readAdminMessage, type AdminMessage } from '@ecwid-kit/types';

interface Arrived {
  readonly data: unknown;
  /** The window it came from. */
  readonly source: unknown;
}

interface Expected {
  readonly frameWindow: unknown;
  readonly clientId: string;
}

/** What a frame said, if it is the app's own frame and speaks for that app. Anything else is not for us. */
export function frameMessage({ data, source }: Arrived, { frameWindow, clientId }: Expected): AdminMessage | undefined {
  if (frameWindow === null || frameWindow === undefined || source !== frameWindow) return undefined;
  const message = readAdminMessage(data);
  return message?.ecwidAppNs === clientId ? message : undefined;
}

/** Tallest frame that is drawn: a page that measures itself wrongly must not grow without end. */
const MAX_HEIGHT_PX = 20_000;

/** The pixels of `812px`. Undefined for what is no such length. */
export function frameHeight(height: string): number | undefined {
  const match = /^(\d{1,7})(?:\.\d+)?(?:px)?$/.exec(height.trim());
  return match ? Math.min(Number(match[1]), MAX_HEIGHT_PX) : undefined;
}
