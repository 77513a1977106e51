import { sql, type Expression, type ReferenceExpression, type SqlBool } from 'kysely';
import type { Tables } from './tables.ts';

type Column<T extends keyof Tables> = ReferenceExpression<Tables, T> & string;

/** Whether a lower-case column holds a text somewhere. */
export function contains<T extends keyof Tables>(column: Column<T>, text: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} like ${`%${literal(text)}%`} escape '\\'`;
}

/** Whether a lower-case column begins with a text. */
export function beginsWith<T extends keyof Tables>(column: Column<T>, text: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} like ${`${literal(text)}%`} escape '\\'`;
}

/** Whether a stored document holds a piece of JSON, as `JSON.stringify` writes it. */
export function holdsJson<T extends keyof Tables>(column: Column<T>, json: string): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} like ${`%${withoutPatterns(json)}%`} escape '\\'`;
}

/** A text as it is looked for: what is stored to be searched is lower case, and SQLite ends a text at a zero. */
export function searched(text: string): string {
  return text.trim().toLowerCase().replaceAll('\0', '');
}

function literal(text: string): string {
  return withoutPatterns(searched(text));
}

/** Takes the meaning out of what `like` reads as patterns. */
function withoutPatterns(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
