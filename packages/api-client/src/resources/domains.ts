import type { Operations } from '@ecwid-kit/types';
import { domainRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `domains`, and no others. */
export const createDomains = createResource<Operations['domains']>('domains', domainRoutes);
