/** The cookie that keeps the sidebar's state: `collapsed` or `open`. */
export const SIDEBAR_COOKIE = 'sidebar';
