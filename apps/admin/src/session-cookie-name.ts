/** The cookie that holds the admin's session. */
export const SESSION_COOKIE = 'ecwid_kit_admin';
