export { siteHostRoutes, siteRoutes } from './instant-site/site-routes.ts';
