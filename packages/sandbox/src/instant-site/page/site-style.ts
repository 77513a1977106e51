import type { SiteColors } from '@ecwid-kit/types/instant-site';

/** The storefront's design in the colours of a site. Colours are checked when they are stored. */
export function siteStyle({ colorA, colorB, colorC, colorD, colorE, colorF }: SiteColors): string {
  const values = {
    '--page': colorA,
    '--surface': colorA,
    '--text': colorB,
    '--muted': colorB,
    '--accent': colorC,
    '--accent-hover': colorC,
    '--on-accent': colorD,
    '--sunken': colorE,
    '--border': colorF,
  };
  const set = Object.entries(values).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
  return `:root{${set.join(';')};color-scheme:light}@media (prefers-color-scheme:dark){:root{${set.join(';')}}}${LAYOUT}`;
}

const LAYOUT = `
.site-main{display:block;max-width:none;padding:0}
.tile{box-sizing:border-box;width:100%;padding:clamp(24px,4vw,48px) var(--gutter);max-width:var(--width);margin:0 auto}
.tile-cover{max-width:none;background:var(--sunken) center/cover;text-align:center;padding-block:clamp(64px,12vw,144px)}
.tile-cover h1,.tile-cover h2{font-size:var(--text-hero);margin:0 0 .4em}
.tile h2{font-size:var(--text-xl);margin:0 0 24px}
.tile .rich-text+p{margin-top:24px}
.tile-side{display:grid;gap:clamp(24px,4vw,56px);grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));align-items:center}
.tile img{max-width:100%;height:auto}
.tile-cards{list-style:none;padding:0;display:grid;gap:24px;grid-template-columns:repeat(auto-fill,minmax(min(100%,240px),1fr))}
.tile-cards li{background:var(--sunken);border-radius:var(--radius-card);padding:20px}
.tile-header nav{margin:0}
.tile-header{display:flex;flex-wrap:wrap;gap:12px 28px;align-items:center;justify-content:space-between;padding-block:18px}
.tile-header nav ul{display:flex;flex-wrap:wrap;gap:8px 24px;list-style:none;margin:0;padding:0}
.tile-bar{max-width:none;background:var(--accent);color:var(--on-accent);text-align:center;padding:10px var(--gutter)}
.tile-bar a{color:inherit}
.tile-footer{display:flex;flex-wrap:wrap;gap:8px 24px;max-width:none;background:var(--sunken);padding-block:32px;padding-inline:max(var(--gutter),calc((100% - var(--width)) / 2 + var(--gutter)))}
.tile-footer p{margin:0}
.tile-notice{border:1px solid var(--border);border-radius:var(--radius-card)}
`.replaceAll('\n', '');
