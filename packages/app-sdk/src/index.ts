export { packageName } from './package-name.ts';
