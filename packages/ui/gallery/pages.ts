/** The pages of the gallery; each is an address of its own. */
export const pages = ['list', 'form', 'detail', 'traffic', 'feedback', 'overlays', 'empty'] as const;
export type GalleryPage = (typeof pages)[number];

/** The pages, and those on which something is open. */
export const views = [...pages, 'overlays?open=dialog', 'overlays?open=drawer'] as const;
