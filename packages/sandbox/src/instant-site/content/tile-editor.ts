import type { SiteTileCategory, SiteTileConfig, SiteTileType } from '@ecwid-kit/types/instant-site';
import { ORIGIN_MARK } from '../../platform/origin.ts';
import { DEFAULT_DESIGN, defaultContent, SHOWCASE, TILE_KINDS, type TileElement } from './tile-catalogue.ts';

const PREVIEW = { previewWidth: 320, previewHeight: 180 } as const;

/** Where the pictures of the showcase are. */
export const PREVIEW_PREFIX = '/site/previews';

/** What the editor offers. */
export function listShowcaseByCategory() {
  const byCategory = Map.groupBy(SHOWCASE, ({ category }): SiteTileCategory => category);
  return {
    categories: [...byCategory].map(([type, items]) => ({
      type,
      items: items.map(({ id }) => ({
        id,
        previewImageUrl: `${ORIGIN_MARK}${PREVIEW_PREFIX}/${id}.svg`,
        ...PREVIEW,
        isDeprecated: false,
      })),
    })),
  };
}

/** What the editor asks for a tile. The vendor's own configurations are not published: these are in the words of its section builder. */
export function tileConfig(type: SiteTileType): SiteTileConfig {
  const kind = TILE_KINDS[type];
  const elements = Object.entries(kind.elements);
  return {
    type,
    config: {
      layoutConfigList: [
        {
          name: DEFAULT_DESIGN.layout,
          contentEditorConfig: Object.fromEntries(elements.map(([id, element]) => [id, contentElement(id, element)])),
          designEditorConfig: Object.fromEntries(
            elements.flatMap(([id, element]) => {
              const design = DESIGN_TYPES[element];
              return design ? [[id, { type: design, label: id }]] : [];
            }),
          ),
          defaults: { content: defaultContent(kind), design: { ...DEFAULT_DESIGN } },
          deprecated: false,
          svgIcon: previewSvg(kind.name),
          svgIconText: kind.name,
        },
      ],
    },
  };
}

const DESIGN_TYPES: Readonly<Partial<Record<TileElement, string>>> = {
  INPUTBOX: 'TEXT',
  TEXTAREA: 'TEXT',
  BUTTON: 'BUTTON',
  IMAGE: 'IMAGE',
};

function contentElement(id: string, type: TileElement) {
  if (type !== 'DECK') return { type, label: id };
  const card = { title: { type: 'INPUTBOX', label: 'title' }, text: { type: 'TEXTAREA', label: 'text' } };
  return {
    type,
    label: id,
    maxCards: 12,
    cards: { defaultCardContent: { label: 'card', settings: { ...card, image: { type: 'IMAGE', label: 'image' } } } },
  };
}

/** The picture of a showcase item. `undefined` when there is no such item. */
export function showcasePreview(id: string): string | undefined {
  const item = SHOWCASE.find((each) => each.id === id);
  return item && previewSvg(TILE_KINDS[item.type].name);
}

function previewSvg(name: string): string {
  const { previewWidth: width, previewHeight: height } = PREVIEW;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<rect width="100%" height="100%" rx="8" fill="#f3f0eb"/>` +
    `<text x="50%" y="50%" dominant-baseline="middle" text-anchor="middle" font-family="sans-serif" font-size="20" fill="#22201c">${name}</text></svg>`
  );
}
