import type { SiteColors, SiteOperations, SiteTheme } from '@ecwid-kit/types/instant-site';
import { notFound, wrongParameter } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import { nextId } from '../../storage/sequence.ts';
import type { SiteSettings } from './site-document.ts';
import { readSite, readSiteSettings, saveSite, saveSiteSettings } from './site-repository.ts';

const COLOR = /^(?:#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/]+\)|[a-z]{3,20})$/i;

/** Answers the calls for themes. The colours in use are a part of the site, and are published with it. */
export const siteThemeHandlers: Handlers<SiteOperations['themes']> = {
  async list({ platform, storeId }) {
    const { themes } = await readSiteSettings(platform.db, storeId);
    return { themes: [...themes] };
  },

  create: ({ storeId, body, write }) =>
    write(async (tx) => {
      const settings = await readSiteSettings(tx.db, storeId);
      const themeId = `theme-${await nextId(tx.db, storeId, 'site_theme')}`;
      const theme = { themeId, colors: checked(body.colors) };
      await saveSiteSettings(tx.db, storeId, { ...settings, themes: [...settings.themes, theme] });
      tx.touch(storeId);
      return theme;
    }),

  update: ({ storeId, params, body, write }) =>
    write(async (tx) => {
      const settings = await readSiteSettings(tx.db, storeId);
      const before = getTheme(settings, params.themeId);
      const theme = { ...before, colors: { ...before.colors, ...checked(body.colors) } };
      const themes = settings.themes.map((each) => (each === before ? theme : each));
      await saveSiteSettings(tx.db, storeId, { ...settings, themes });
      tx.touch(storeId);
      return theme;
    }),

  delete: ({ storeId, params, write }) =>
    write(async (tx) => {
      const settings = await readSiteSettings(tx.db, storeId);
      const theme = getTheme(settings, params.themeId);
      const themes = settings.themes.filter((each) => each !== theme);
      await saveSiteSettings(tx.db, storeId, { ...settings, themes });
      tx.touch(storeId);
      return theme;
    }),

  async getCurrent({ platform, storeId }) {
    const { colors } = await readSite(platform.db, storeId, 'draft');
    return { colors };
  },

  setCurrent: ({ storeId, body, write }) =>
    write(async (tx) => {
      const draft = await readSite(tx.db, storeId, 'draft');
      const colors = { ...draft.colors, ...checked(body.colors) };
      await saveSite(tx.db, storeId, 'draft', { ...draft, colors });
      tx.touch(storeId);
      return { colors };
    }),
};

function getTheme({ themes }: SiteSettings, themeId: string): SiteTheme {
  const theme = themes.find((each) => each.themeId === themeId);
  if (!theme) throw notFound(`Theme with id ${themeId} not found`);
  return theme;
}

/** Colours as CSS writes them, and nothing else of CSS. */
function checked(colors: SiteColors): SiteColors {
  const wrong = Object.entries(colors).find(([, color]) => color !== undefined && !COLOR.test(color));
  if (wrong)
    throw wrongParameter(`Wrong field "colors.${wrong[0]}": must be a colour`, 'Write it as #rrggbb or rgb(r, g, b).');
  return colors;
}
