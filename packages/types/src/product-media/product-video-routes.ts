import { route } from '../contract/route.ts';

const one = '/products/{productId}';
const videos = `${one}/gallery/video` as const;
const video = `${videos}/{galleryVideoId}` as const;

/** The calls for the videos of a product. */
export const productVideoRoutes = {
  uploadVideo: route({ method: 'POST', path: `${one}/video`, scopes: ['update_catalog'] }),
  deleteVideo: route({ method: 'DELETE', path: `${one}/video`, scopes: ['update_catalog'] }),
  uploadGalleryVideo: route({ method: 'POST', path: videos, scopes: ['update_catalog'] }),
  getGalleryVideo: route({ method: 'GET', path: video, scopes: ['update_catalog'] }),
  uploadVideoCover: route({ method: 'PUT', path: video, scopes: ['update_catalog'], bodyType: 'binary' }),
} as const;
