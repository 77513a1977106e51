/** What an operation answers that names something unknown, where it is not 404. */
export const EXPECTED_UNKNOWN: Readonly<Record<string, object>> = {
  // The contract lists the values of these parameters.
  'orderStatuses.update': { status: 400 },
  'storeReports.deletedItems': { status: 400 },
  'storeReports.get': { status: 400 },
  'storeReports.getTip': { status: 400 },
  'storeLogos.upload': { status: 400 },
  'storeLogos.create': { status: 400 },
  'storeLogos.delete': { status: 400 },
  'salesChannels.updateFeedInfo': { status: 400 },
  // What is not there is not there afterwards either.
  'productMedia.deleteGalleryItem': { answered: { deleteCount: 0 } },
  'productFiles.delete': { answered: { deleteCount: 0 } },
  'orderItemFiles.delete': { answered: { deleteCount: 0 } },
  // Writing under a new key makes it.
  'appStorage.add': { answered: { success: true } },
  'appStorage.update': { answered: { success: true } },
};
