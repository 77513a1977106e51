import { route } from '../contract/route.ts';

const one = '/products/{productId}';
const gallery = `${one}/gallery` as const;

/** The calls for the pictures of a product: the main one, and those of the gallery. */
export const productImageRoutes = {
  uploadImage: route({ method: 'POST', path: `${one}/image`, scopes: ['update_catalog'], bodyType: 'binary' }),
  uploadImageAsync: route({ method: 'POST', path: `${one}/image/async`, scopes: ['update_catalog'] }),
  deleteImage: route({ method: 'DELETE', path: `${one}/image`, scopes: ['update_catalog'] }),
  uploadGalleryImage: route({ method: 'POST', path: gallery, scopes: ['update_catalog'], bodyType: 'binary' }),
  uploadGalleryImageAsync: route({ method: 'POST', path: `${gallery}/async`, scopes: ['update_catalog'] }),
  /** Of a picture or of a video. */
  deleteGalleryItem: route({ method: 'DELETE', path: `${gallery}/{galleryItemId}`, scopes: ['update_catalog'] }),
  deleteGalleryImages: route({
    method: 'DELETE',
    path: gallery,
    scopes: ['update_catalog', 'update_catalog_batch_delete'],
  }),
} as const;
