import { createControl } from '../sandbox/control.ts';
import type { Cleanup } from './cleanup.ts';
import { Children } from './children/children.ts';
import type { Ports } from './ports.ts';
import type { Dev } from './run-dev.ts';
import { openDataFolder } from './services/data-folder.ts';
import { endpointServer, hasEndpointServer } from './services/endpoint-server.ts';
import { adminEnv, appSettingsEnv, endpointServerEnv } from './services/environment.ts';
import { installApps, registerApps } from './services/install-apps.ts';
import { hasSite, nextSite } from './services/next-site.ts';
import { readStoreApps, withSecrets } from './services/store-apps.ts';
import { waitUntilReady } from './wait-until-ready.ts';

export interface ServersStart {
  readonly sandboxUrl: string;
  readonly operatorKey: string;
  readonly storeId: number;
  readonly ports: Ports;
}

/** Addresses of what was started. */
export interface Servers {
  readonly admin?: string;
  readonly endpointServer?: string;
  readonly appSettings?: string;
}

const SITES = {
  admin: { folder: 'apps/admin', envOf: adminEnv },
  appSettings: { folder: 'apps/app-settings', envOf: appSettingsEnv },
} as const;

/** The admin is `localhost` and the apps' pages are `127.0.0.1`: other sites for a browser, as in production. */
export function addressesOf(ports: Ports): Required<Servers> {
  return {
    admin: `http://localhost:${ports.admin}`,
    appSettings: `http://127.0.0.1:${ports.appSettings}`,
    endpointServer: `http://127.0.0.1:${ports.endpointServer}`,
  };
}

/** Starts what the repo has of admin, endpoint server and app settings, and puts its apps into the store. */
export async function startServers(dev: Dev, start: ServersStart, cleanup: Cleanup): Promise<Servers> {
  const { io, ui, files, options } = dev;
  const { root } = files;
  const { sandboxUrl, operatorKey, storeId, ports } = start;
  const addresses = addressesOf(ports);
  const children = new Children({
    onLine: (name, line) => ui.detail(`${name.padEnd(15)} │ ${line}`),
    onExit: (name, reason) => ui.warn(`${name} ended: ${reason}`),
  });
  const data = openDataFolder(options.dataDir);
  await cleanup.add(() => data.dispose());
  await cleanup.add(() => children.stop());

  const control = createControl({ sandboxUrl, operatorKey, fetch: io.fetch });
  const apps = await withSecrets(control, hasEndpointServer(root) ? await readStoreApps(root) : []);
  const around = {
    sandboxUrl,
    operatorKey,
    apps,
    data,
    adminUrl: addresses.admin,
    endpointServerUrl: addresses.endpointServer,
  };
  const installing = { ...around, appSettingsUrl: addresses.appSettings, control, storeId, fetch: io.fetch };

  const begin = async (name: string, url: string, child: Parameters<Children['start']>[0]) => {
    children.start(child);
    await ui.progress.step(name, () => waitUntilReady({ name, url, children, io }));
  };

  const startEndpointServer = async () => {
    if (!hasEndpointServer(root)) return undefined;
    await registerApps(installing);
    const url = addresses.endpointServer;
    const child = endpointServer({ root, port: ports.endpointServer, env: endpointServerEnv(around) }, io);
    await begin(child.name, `${url}/health`, child);
    const missing = await ui.progress.step('Store apps', () => installApps(installing));
    if (missing.length > 0) ui.note(`Not installed: ${missing.join(', ')} (\`ecwid-kit apps install <client-id>\`)`);
    return url;
  };
  const startSite = async (name: string, part: keyof typeof SITES) => {
    const { folder, envOf } = SITES[part];
    if (options.only === 'endpoints' || !hasSite(root, folder)) return undefined;
    const site = { name, root, folder, port: ports[part], built: options.built, env: envOf(around) };
    await begin(name, addresses[part], nextSite(site, io));
    return addresses[part];
  };

  const starting = [startEndpointServer(), startSite('Admin', 'admin'), startSite('App settings', 'appSettings')];
  try {
    const [endpoints, admin, appSettings] = await Promise.all(starting);
    return {
      ...(admin !== undefined && { admin }),
      ...(endpoints !== undefined && { endpointServer: endpoints }),
      ...(appSettings !== undefined && { appSettings }),
    };
  } catch (error) {
    // The others end first, so that what failed is the last thing to be read.
    await children.stop();
    await Promise.allSettled(starting);
    throw error;
  }
}
