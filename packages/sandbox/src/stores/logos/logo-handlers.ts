import type { Operations } from '@ecwid-kit/types';
import type { Media } from '../../media/create-media.ts';
import { releaseMedia } from '../../media/release-media.ts';
import { imageIdOf, storeImage } from '../../media/stored-media.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import type { Call, Handlers } from '../../rest/call.ts';
import { changeProfile, readWholeProfile } from '../write-profile.ts';
import { LOGO_PLACES, type Logo } from './logo-places.ts';

type UploadCall = Pick<Call, 'storeId' | 'caller' | 'trace' | 'write'> & {
  params: { logo: Logo };
  query: { externalUrl?: string | undefined };
  body: Uint8Array;
};

/** Answers the calls for the logos of a store. */
export const storeLogoHandlers = (media: Media): Handlers<Operations['storeLogos']> => {
  const upload = async (call: UploadCall): Promise<{ id: number }> => {
    const file = await media.receiveImage(call, { bytes: call.body, url: call.query.externalUrl });
    return media.writeWith(call, file, async (tx, kept) => {
      const { id, original } = await storeImage(tx.db, call.storeId, kept);
      await setLogo(tx, call.storeId, call.params.logo, original);
      return { id };
    });
  };

  return {
    upload,
    create: upload,
    delete: (call) =>
      call.write(async (tx) => {
        const { profile } = await readWholeProfile(tx.db, call.storeId);
        if (LOGO_PLACES[call.params.logo].read(profile) === undefined) return { deleteCount: 0 };
        await setLogo(tx, call.storeId, call.params.logo, undefined);
        return { deleteCount: 1 };
      }),
  };
};

/** Sets a logo, or takes it away. Its picture goes unless the profile shows it elsewhere. */
async function setLogo(tx: WriteTransaction, storeId: number, logo: Logo, url: string | undefined): Promise<void> {
  let released: number | undefined;
  await changeProfile(tx, storeId, (profile) => {
    const after = LOGO_PLACES[logo].write(profile, url);
    const before = imageIdOf(LOGO_PLACES[logo].read(profile));
    released = before !== undefined && imagesIn(JSON.stringify(after)).has(before) ? undefined : before;
    return after;
  });
  if (released !== undefined) await releaseMedia(tx.db, storeId, [released]);
}

/** The pictures that a text names by an address. */
function imagesIn(text: string): Set<number | undefined> {
  return new Set(text.split('"').map(imageIdOf));
}
