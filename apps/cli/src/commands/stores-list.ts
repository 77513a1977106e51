import { table } from '../output/table.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';

export async function run(context: Context): Promise<Outcome> {
  const stores = await connect(context).control.stores.list();
  return {
    data: stores,
    text: (style) =>
      stores.length === 0
        ? 'There are no stores.'
        : table(
            style,
            ['ID', 'NAME', 'STOREFRONT'],
            stores.map(({ id, name, storefrontUrl }) => [String(id), name, style.cyan(storefrontUrl)]),
          ),
  };
}
