import { relative } from 'node:path';
import { columns } from '../output/table.ts';
import type { DevInfo } from '../workspace/dev-info.ts';
import { DEMO_OWNER } from './demo-owner.ts';
import type { Dev } from './run-dev.ts';

/** The one screen that `dev` shows when everything is up. */
export function describeDev(info: DevInfo, { ui, io, files, options }: Dev): string {
  const { style } = ui;
  const { urls } = info;
  const devFile = relative(io.cwd, files.dev);
  const link = (url: string | undefined) => (url === undefined ? [] : [style.cyan(url)]);
  const rows = [
    ['Admin', ...link(urls.admin)],
    ['App dashboard', ...link(urls.admin && `${urls.admin}/store/${info.storeId}/develop-apps`)],
    ['Storefront', ...link(urls.storefront)],
    ['REST API', ...link(urls.rest)],
    ['Endpoint server', ...link(urls.endpointServer)],
    ['App settings', ...link(urls.appSettings)],
  ].filter((row) => row.length > 1);
  const data = options.dataDir === undefined ? 'in memory, gone at the end' : relative(io.cwd, options.dataDir) || '.';
  return [
    '',
    `  ${style.bold(`Store ${info.storeId}`)} is open. Ctrl-C stops everything.`,
    '',
    indent(columns(rows)),
    '',
    `  Sign in     ${DEMO_OWNER.email} / ${DEMO_OWNER.password}`,
    `  Tokens      in ${devFile}, or the app dashboard. With curl:`,
    `              ${style.dim(curlExample(devFile, urls.rest))}`,
    `  Data        ${data}`,
    '',
    '  Try next    ecwid-kit demo                     a purchase, hop by hop',
    '              ecwid-kit webhooks deliveries      what your apps were told',
    '              ecwid-kit clock --advance 15m      make retries fall due',
    '',
  ].join('\n');
}

function curlExample(devFile: string, rest: string): string {
  const token = `$(node -p 'JSON.parse(fs.readFileSync("${devFile}")).tokens.customApp.secret')`;
  return `curl -H "Authorization: Bearer ${token}" ${rest}/profile`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
