import { table } from '../output/table.ts';
import type { Context, Outcome } from '../program/context.ts';
import { readProfiles } from '../profiles/profiles.ts';

export async function run({ io, ui }: Context): Promise<Outcome> {
  const { inUse, byName } = readProfiles(io.env);
  const profiles = Object.entries(byName).map(([name, profile]) => ({ name, inUse: name === inUse, ...profile }));
  if (profiles.length === 0) ui.note('Nobody has logged in here: `ecwid-kit login`.');
  return {
    data: { profiles },
    text: (style) =>
      profiles.length === 0
        ? ''
        : table(
            style,
            ['', 'NAME', 'STORE', 'STORE NAME', 'ADDRESS', 'TOKEN IN'],
            profiles.map((one) => [
              one.inUse ? '*' : '',
              one.name,
              one.storeId,
              one.storeName,
              one.baseUrl,
              one.tokenIn,
            ]),
          ),
  };
}
