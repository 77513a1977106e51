export { installationStoreCases, type InstallationStoreCase } from './testing/installation-store-cases.ts';
