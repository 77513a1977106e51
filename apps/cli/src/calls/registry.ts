import { platformRoutes, routes, siteHostRoutes, siteRoutes, storefrontRoutes } from '@ecwid-kit/types/routes';
import type { Route } from '@ecwid-kit/types';
import { kebabCase } from './kebab-case.ts';

/** A REST call of the contract, under the names it has as a command. */
export interface Call {
  /** As the contract has it: `productVariations.deleteAll`. */
  readonly id: string;
  /** `productVariations` */
  readonly group: string;
  /** `deleteAll` */
  readonly name: string;
  /** `delete-all` */
  readonly command: string;
  readonly route: Route;
}

/** The calls for one thing: a group of commands. */
export interface CallGroup {
  /** `product-variations` */
  readonly command: string;
  readonly calls: readonly Call[];
}

/** @throws RangeError for a name that the contract does not have */
export function findCall(id: string): Call {
  const found = callGroups()
    .flatMap(({ calls }) => calls)
    .find((call) => call.id === id);
  if (!found) throw new RangeError(`the contract has no call ${id}`);
  return found;
}

/** Whether a path names a collection: another call's path names one of its things. */
export function isCollection(path: string): boolean {
  const isItem = (candidate: string) =>
    candidate.startsWith(`${path}/{`) && /^\{\w+\}$/.test(candidate.slice(path.length + 1));
  return callGroups().some(({ calls }) => calls.some(({ route }) => isItem(route.path)));
}

/** The call of a store that a method and a path mean, its parameters filled in. */
export function routeAt(method: string, path: string): Route | undefined {
  const segments = path.split('/');
  const isMeant = (route: Route) => {
    const template = route.path.split('/');
    const fits = (part: string, at: number) => part.startsWith('{') || part === segments[at];
    return template.length === segments.length && template.every(fits);
  };
  return callGroups()
    .flatMap(({ calls }) => calls.map(({ route }) => route))
    .find((route) => route.under === 'store' && route.method === method && isMeant(route));
}

type RouteTables = Readonly<Record<string, Readonly<Record<string, Route>>>>;

/** Every REST call, in the order of the contract. Carries no schemas. */
export function callGroups(): readonly CallGroup[] {
  return [
    ...groupsIn({ ...routes, ...platformRoutes, ...storefrontRoutes }),
    ...groupsIn({ ...siteHostRoutes, ...siteRoutes }, 'instantSite.'),
  ];
}

/** @param api what tells the groups of another API from those of the REST API */
function groupsIn(tables: RouteTables, api = ''): readonly CallGroup[] {
  return Object.entries(tables).map(([ofTable, table]) => {
    const group = `${api}${ofTable}`;
    const calls = Object.entries(table).map(([name, route]) => ({
      id: `${group}.${name}`,
      group,
      name,
      command: kebabCase(name),
      route,
    }));
    return { command: kebabCase(group), calls };
  });
}
