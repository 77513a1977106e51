import { platformRoutes, routes } from '@ecwid-kit/types/routes';
import type { Route } from '@ecwid-kit/types';
import { kebabCase } from './kebab-case.ts';

/** A REST call of the contract, under the names it has as a command. */
export interface Call {
  /** As the contract has it: `productVariations.deleteAll`. */
  readonly id: string;
  /** `deleteAll` */
  readonly name: string;
  /** `delete-all` */
  readonly command: string;
  readonly route: Route;
}

/** The calls for one thing: a group of commands. */
export interface CallGroup {
  /** `productVariations` */
  readonly name: string;
  /** `product-variations` */
  readonly command: string;
  readonly calls: readonly Call[];
}

/** Every REST call, in the order of the contract. Carries no schemas, so the top-level help can afford it. */
export function callGroups(): readonly CallGroup[] {
  const tables: Readonly<Record<string, Readonly<Record<string, Route>>>> = { ...routes, ...platformRoutes };
  return Object.entries(tables).map(([group, table]) => ({
    name: group,
    command: kebabCase(group),
    calls: Object.entries(table).map(([name, route]) => ({
      id: `${group}.${name}`,
      name,
      command: kebabCase(name),
      route,
    })),
  }));
}
