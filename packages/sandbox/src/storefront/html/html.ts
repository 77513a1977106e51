import { raw, type html } from 'hono/html';

/** A piece of a page. What goes into one is escaped unless it is one itself. */
export type Html = ReturnType<typeof html>;

/** Nothing. */
export const NONE: Html = raw('');

/** Data for the page's scripts, safe inside a `<script>` element. */
export function jsonText(value: unknown): Html {
  return raw(
    JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );
}
