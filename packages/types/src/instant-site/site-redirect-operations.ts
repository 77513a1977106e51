import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import type { Route } from '../contract/route.ts';
import { schema } from '../contract/schema.ts';
import { deletedSchema, pageOf, pageQuery, responseFieldsQuery, updatedSchema } from '../contract/wire.ts';
import {
  siteRedirectsCreatedSchema,
  siteRedirectsCreateSchema,
  siteRedirectSchema,
  siteRedirectsForPathSchema,
  siteRedirectUpdateSchema,
} from './site-redirect-schemas.ts';
import { siteRedirectRoutes } from './site-routes.ts';

const redirectParams = schema(() => z.object({ redirectId: z.string() }));
const searchQuery = schema(() => z.object({ keyword: z.string().optional(), ...pageQuery(), ...responseFieldsQuery }));
const pathQuery = schema(() => z.object({ exactPath: z.string().optional(), ...responseFieldsQuery }));
const readQuery = schema(() => z.object(responseFieldsQuery));
const redirectPage = schema(() => pageOf(siteRedirectSchema()));
const idsSchema = schema(() => z.object({ ids: z.array(z.string()) }));

/** The calls for redirects over a table of routes: the REST API's, or that of the Instant Site's own API. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it keeps the literal types of the routes
export function redirectOperations<const R extends Record<keyof typeof siteRedirectRoutes, Route>>(routes: R) {
  return {
    search: operation(routes.search, {
      summary: 'Find redirects of the Instant Site, page by page',
      query: searchQuery,
      response: redirectPage,
    }),
    get: operation(routes.get, {
      summary: 'Get one redirect of the Instant Site',
      params: redirectParams,
      query: readQuery,
      response: siteRedirectSchema,
    }),
    getForPath: operation(routes.getForPath, {
      summary: 'Get the redirects from exactly one path of the Instant Site',
      query: pathQuery,
      response: siteRedirectsForPathSchema,
    }),
    create: operation(routes.create, {
      summary: 'Add redirects to the Instant Site',
      body: siteRedirectsCreateSchema,
      response: siteRedirectsCreatedSchema,
    }),
    update: operation(routes.update, {
      summary: 'Change a redirect of the Instant Site',
      params: redirectParams,
      body: siteRedirectUpdateSchema,
      response: updatedSchema,
    }),
    delete: operation(routes.delete, {
      summary: 'Delete a redirect of the Instant Site',
      params: redirectParams,
      response: deletedSchema,
    }),
    deleteMany: operation(routes.deleteMany, {
      summary: 'Delete several redirects of the Instant Site',
      body: idsSchema,
      response: deletedSchema,
    }),
  } as const;
}

/** Redirects of the Instant Site, with the ordinary store token. */
export const siteRedirectOperations = redirectOperations(siteRedirectRoutes);
