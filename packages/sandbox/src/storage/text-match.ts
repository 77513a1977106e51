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

function literal(text: string): string {
  return withoutPatterns(text.trim().toLowerCase().replaceAll('\0', ''));
}

/** Takes the meaning out of what `like` reads as patterns. */
function withoutPatterns(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
