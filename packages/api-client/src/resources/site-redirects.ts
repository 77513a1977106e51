import type { Operations } from '@ecwid-kit/types';
import { siteRedirectRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['siteRedirects'];

/** Makes the calls of `siteRedirects`, and no others. */
export const createSiteRedirects: MakeResource<Calls> = createResource<Calls>('siteRedirects', siteRedirectRoutes);
