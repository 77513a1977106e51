import type { Operations } from '@ecwid-kit/types';
import type { ArgumentsOf } from './arguments.ts';
import { PIXEL } from './world.ts';

const PICTURE = { url: 'https://pictures.example/tin.png', width: 1, height: 1 };
const VIDEO = { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' };

export const catalogArguments: ArgumentsOf<
  Pick<
    Operations,
    | 'products'
    | 'productVariations'
    | 'productMedia'
    | 'productFiles'
    | 'productTypes'
    | 'productReviews'
    | 'categories'
    | 'categoryImages'
    | 'images'
  >
> = {
  products: {
    search: () => [{ keyword: 'tin', limit: 5 }],
    get: ({ productId }) => [productId],
    create: ({ categoryId }) => [{ name: 'Kettle', price: 40, categoryIds: [categoryId] }],
    update: ({ productId }) => [productId, { price: 16 }],
    delete: ({ productId }) => [productId],
    deleteAll: () => [],
    adjustStock: ({ productId }) => [productId, { quantityDelta: -2 }],
    searchBrands: () => [],
    recentSwatches: () => [],
    recentSwatchColors: () => [],
    findFilters: () => [{ filterFields: ['price', 'inventory'] }],
    getFilters: () => [{ params: { filterFields: 'price,inventory' } }],
  },
  productVariations: {
    list: ({ productId }) => [productId],
    get: ({ productId, variationId }) => [productId, variationId],
    create: ({ productId }) => [productId, { options: [{ name: 'Size', value: 'S' }], price: 14 }],
    update: ({ productId, variationId }) => [productId, variationId, { price: 19 }],
    delete: ({ productId, variationId }) => [productId, variationId],
    deleteAll: ({ productId }) => [productId],
    adjustStock: ({ productId, variationId }) => [productId, variationId, { quantityDelta: 3 }],
    uploadImage: ({ productId, variationId }) => [productId, variationId, PIXEL],
    uploadImageAsync: ({ productId, variationId }) => [productId, variationId, PICTURE],
    deleteImage: ({ productId, variationId }) => [productId, variationId],
  },
  productMedia: {
    uploadImage: ({ productId }) => [productId, PIXEL],
    uploadImageAsync: ({ productId }) => [productId, PICTURE],
    deleteImage: ({ productId }) => [productId],
    uploadGalleryImage: ({ productId }) => [productId, PIXEL],
    uploadGalleryImageAsync: ({ productId }) => [productId, PICTURE],
    deleteGalleryItem: ({ productId, galleryImageId }) => [productId, galleryImageId],
    deleteGalleryImages: ({ productId }) => [productId],
    uploadVideo: ({ productId }) => [productId, VIDEO],
    deleteVideo: ({ productId }) => [productId],
    uploadGalleryVideo: ({ productId }) => [productId, VIDEO],
    getGalleryVideo: ({ productId, galleryVideoId }) => [productId, galleryVideoId],
    uploadVideoCover: ({ productId, galleryVideoId }) => [productId, galleryVideoId, PIXEL],
    update: ({ productId }) => [productId, { mainMedia: { imageUrl: PICTURE.url } }],
  },
  productFiles: {
    upload: ({ productId }) => [productId, new Blob(['Steep for three minutes.']), { fileName: 'care.txt' }],
    download: ({ productId, fileId }) => [productId, fileId],
    update: ({ productId, fileId }) => [productId, fileId, { description: 'How to keep it' }],
    delete: ({ productId, fileId }) => [productId, fileId],
    deleteAll: ({ productId }) => [productId],
  },
  productReviews: {
    search: () => [{ limit: 5 }],
    countByStatus: () => [],
    get: ({ reviewId }) => [reviewId],
    updateStatus: ({ reviewId }) => [reviewId, { status: 'published' }],
    updateMany: ({ reviewId }) => [{ selectMode: 'SELECTED', reviewIds: [reviewId], newStatus: 'published' }],
    delete: ({ reviewId }) => [reviewId],
  },
  categoryImages: {
    upload: ({ categoryId }) => [categoryId, PIXEL],
    uploadAsync: ({ categoryId }) => [categoryId, PICTURE],
    delete: ({ categoryId }) => [categoryId],
  },
  images: {
    mainColors: () => [{ imageUrls: [PICTURE.url] }],
  },
  productTypes: {
    list: () => [],
    get: ({ typeId }) => [typeId],
    create: () => [{ name: 'Coffee' }],
    update: ({ typeId }) => [typeId, { name: 'Green tea' }],
    delete: ({ typeId }) => [typeId],
  },
  categories: {
    search: () => [{ limit: 5 }],
    searchByPath: () => [{ path: 'Tins', delimeter: '/' }],
    get: ({ categoryId }) => [categoryId],
    create: ({ categoryId }) => [{ name: 'Small tins', parentId: categoryId }],
    update: ({ categoryId }) => [categoryId, { name: 'Boxes' }],
    delete: ({ categoryId }) => [categoryId],
    getSortOrder: () => [{ parentCategory: 0 }],
    updateSortOrder: ({ categoryId, otherCategoryId }) => [
      { sortedIds: [otherCategoryId, categoryId] },
      { parentCategory: 0 },
    ],
    getProductSortOrder: ({ categoryId }) => [{ parentCategory: categoryId }],
    updateProductSortOrder: ({ categoryId, productId }) => [{ sortedIds: [productId] }, { parentCategory: categoryId }],
    assignProducts: ({ otherCategoryId, productId }) => [otherCategoryId, { productIds: [productId] }],
    unassignProducts: ({ categoryId, productId }) => [categoryId, { productIds: [productId] }],
  },
};
