export { fileAt } from './request/file-at.ts';
