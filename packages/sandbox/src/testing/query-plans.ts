import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
import type { Db } from '../storage/database.ts';

export interface QueryPlan {
  readonly sql: string;
  /** Of `explain query plan`. */
  readonly lines: readonly string[];
}

/** Runs a search, and says how the database goes about each of its statements. */
export async function plansOf(db: Db, search: (db: Db) => Promise<unknown>): Promise<QueryPlan[]> {
  const nodes: RootOperationNode[] = [];
  const watch: KyselyPlugin = {
    transformQuery({ node }) {
      nodes.push(node);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  await search(db.withPlugin(watch));
  const executor = db.getExecutor();
  const plans: QueryPlan[] = [];
  for (const node of nodes) {
    const { sql, parameters } = executor.compileQuery(node, { queryId: 'plan' });
    const { rows } = await db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
    );
    plans.push({ sql, lines: rows.map((row) => row.detail) });
  }
  return plans;
}
