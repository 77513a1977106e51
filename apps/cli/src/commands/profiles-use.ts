import type { Context, Outcome } from '../program/context.ts';
import { findProfile, readProfiles, writeProfiles } from '../profiles/profiles.ts';
import { devFilesOf } from '../workspace/dev-files.ts';
import { readDevInfo } from '../workspace/dev-info.ts';

export async function run({ io, ui, args }: Context): Promise<Outcome> {
  const [name = ''] = args;
  const profiles = readProfiles(io.env);
  const { storeId, storeName, baseUrl } = findProfile(profiles, name);
  writeProfiles(io.env, { ...profiles, inUse: name });
  if (readDevInfo(devFilesOf(io.cwd))) {
    ui.note(`A dev runs in this folder: calls from here go to it, unless they say --profile ${name}.`);
  }
  return {
    data: { profile: name, storeId, storeName, baseUrl },
    text: () => `Calls go to ${storeName} (${storeId}) at ${baseUrl}.`,
  };
}
