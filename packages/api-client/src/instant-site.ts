export {
  createInstantSiteClient,
  getInstantSiteToken,
  type InstantSiteClient,
  type InstantSiteOptions,
  type InstantSiteTokenOptions,
} from './create-instant-site-client.ts';
