export { createPartnerClient, type PartnerClient, type PartnerOptions } from './create-partner-client.ts';
