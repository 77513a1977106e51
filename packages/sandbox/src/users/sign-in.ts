import type { Platform } from '../platform/platform.ts';
import { hashPassword, isPasswordRight } from './passwords.ts';

/** Finds the user that an e-mail and a password belong to. Takes as long for an unknown e-mail as for a wrong password. */
export async function findUserByPassword(
  { db, random }: Pick<Platform, 'db' | 'random'>,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<string | undefined> {
  const user = await db
    .selectFrom('user_profile')
    .select(['id', 'password_hash'])
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  if (!user) {
    await hashPassword(random, password);
    return undefined;
  }
  return (await isPasswordRight(password, user.password_hash)) ? user.id : undefined;
}
