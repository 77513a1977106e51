import { html, raw } from 'hono/html';
import { publicAppData } from '../../storefront/api/storefront-apps.ts';
import type { Html } from '../../storefront/html/html.ts';
import type { PageContext } from '../../storefront/visit/page-context.ts';

/** `window.instantsite`: what the scripts of apps find on an Instant Site, where `Ecwid` may not be loaded. */
export async function siteScript({ platform, storeId, apps, nonce }: PageContext): Promise<Html> {
  const clientIds = apps.map(({ clientId }) => clientId);
  const data = { siteId: storeId, apps: await publicAppData(platform, storeId, clientIds) };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script nonce="${nonce}">
    ${raw(SCRIPT)}(${raw(json)});
  </script>`;
}

const SCRIPT = `(function (data) {
  var loaded = [], unloaded = [], shown = {};
  function tell(listeners, id) { listeners.forEach(function (listener) { listener(id); }); }
  window.instantsite = {
    getSiteId: function () { return data.siteId; },
    getAppPublicToken: function (id) { return (data.apps[id] || {}).token; },
    getAppPublicConfig: function (id) { return (data.apps[id] || {}).config; },
    onTileLoaded: { add: function (listener) { loaded.push(listener); Object.keys(shown).forEach(listener); } },
    onTileUnloaded: { add: function (listener) { unloaded.push(listener); } }
  };
  document.addEventListener('DOMContentLoaded', function () {
    var observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        var id = entry.target.dataset.tileId;
        if (entry.isIntersecting === Boolean(shown[id])) return;
        if (entry.isIntersecting) shown[id] = true; else delete shown[id];
        tell(entry.isIntersecting ? loaded : unloaded, id);
      });
    });
    document.querySelectorAll('[data-tile-id]').forEach(function (tile) { observer.observe(tile); });
  });
})`;
