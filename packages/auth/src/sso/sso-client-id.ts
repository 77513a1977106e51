import { decodeBase64 } from '../bytes/base64.ts';
import { utf8Text } from '../bytes/bytes.ts';

/**
 * Whose profile a value of `ecwid_sso_profile` says it is: tells with which app's secret to check it. Nothing is checked
 * yet. `undefined` when it cannot be read.
 */
export function readSsoClientId(profile: string): string | undefined {
  const bytes = decodeBase64(profile.split(' ')[0] ?? '');
  if (!bytes) return undefined;
  try {
    const content: unknown = JSON.parse(utf8Text(bytes));
    if (typeof content !== 'object' || content === null || !('appClientId' in content)) return undefined;
    return typeof content.appClientId === 'string' ? content.appClientId : undefined;
  } catch {
    return undefined; // no JSON
  }
}
