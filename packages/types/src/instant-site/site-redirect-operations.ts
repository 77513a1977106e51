import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { deletedSchema, pageOf, pageQuery, responseFieldsQuery, updatedSchema } from '../contract/wire.ts';
import {
  siteRedirectsCreatedSchema,
  siteRedirectsCreateSchema,
  siteRedirectSchema,
  siteRedirectsForPathSchema,
  siteRedirectUpdateSchema,
} from './site-redirect-schemas.ts';
import { siteRedirectRoutes, siteRoutes } from './site-routes.ts';

const redirectParams = schema(() => z.object({ redirectId: z.string() }));
const searchQuery = schema(() => z.object({ keyword: z.string().optional(), ...pageQuery(), ...responseFieldsQuery }));
const pathQuery = schema(() => z.object({ exactPath: z.string().optional(), ...responseFieldsQuery }));
const readQuery = schema(() => z.object(responseFieldsQuery));
const redirectPage = schema(() => pageOf(siteRedirectSchema()));
const idsSchema = schema(() => z.object({ ids: z.array(z.string()) }));

/** What is said of the calls for redirects, which the REST API and the Instant Site's own API both have. */
const redirectCalls = {
  search: {
    summary: 'Find redirects of the Instant Site, page by page',
    query: searchQuery,
    response: redirectPage,
  },
  get: {
    summary: 'Get one redirect of the Instant Site',
    params: redirectParams,
    query: readQuery,
    response: siteRedirectSchema,
  },
  getForPath: {
    summary: 'Get the redirects from exactly one path of the Instant Site',
    query: pathQuery,
    response: siteRedirectsForPathSchema,
  },
  create: {
    summary: 'Add redirects to the Instant Site',
    body: siteRedirectsCreateSchema,
    response: siteRedirectsCreatedSchema,
  },
  update: {
    summary: 'Change a redirect of the Instant Site',
    params: redirectParams,
    body: siteRedirectUpdateSchema,
    response: updatedSchema,
  },
  delete: {
    summary: 'Delete a redirect of the Instant Site',
    params: redirectParams,
    response: deletedSchema,
  },
  deleteMany: {
    summary: 'Delete several redirects of the Instant Site',
    body: idsSchema,
    response: deletedSchema,
  },
} as const;

/** Redirects of the Instant Site, with the ordinary store token. */
export const siteRedirectOperations = {
  search: operation(siteRedirectRoutes.search, redirectCalls.search),
  get: operation(siteRedirectRoutes.get, redirectCalls.get),
  getForPath: operation(siteRedirectRoutes.getForPath, redirectCalls.getForPath),
  create: operation(siteRedirectRoutes.create, redirectCalls.create),
  update: operation(siteRedirectRoutes.update, redirectCalls.update),
  delete: operation(siteRedirectRoutes.delete, redirectCalls.delete),
  deleteMany: operation(siteRedirectRoutes.deleteMany, redirectCalls.deleteMany),
} as const;

/** The same with the Instant Site's own token. */
export const ownSiteRedirectOperations = {
  search: operation(siteRoutes.redirects.search, redirectCalls.search),
  get: operation(siteRoutes.redirects.get, redirectCalls.get),
  getForPath: operation(siteRoutes.redirects.getForPath, redirectCalls.getForPath),
  create: operation(siteRoutes.redirects.create, redirectCalls.create),
  update: operation(siteRoutes.redirects.update, redirectCalls.update),
  delete: operation(siteRoutes.redirects.delete, redirectCalls.delete),
  deleteMany: operation(siteRoutes.redirects.deleteMany, redirectCalls.deleteMany),
} as const;
