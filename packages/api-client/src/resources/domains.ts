import type { Operations } from '@ecwid-kit/types';
import { domainRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['domains'];

/** Makes the calls of `domains`, and no others. */
export const createDomains: MakeResource<Calls> = createResource<Calls>('domains', domainRoutes);
