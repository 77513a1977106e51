import { join } from 'node:path';
import { loadEncryptionKey } from './apps/encryption-key.ts';
import { startTrialKeeper } from './apps/trial-keeper.ts';
import { createClock, type Clock, type ClockOptions } from './clock/clock.ts';
import { createBatchRunner } from './batches/batch-runner.ts';
import { readClockOffset } from './clock/stored-offset.ts';
import { createFaultInjector, type FaultInjector } from './faults/fault-injector.ts';
import { createHttpApp } from './http/app.ts';
import { createPlatform } from './platform/create-platform.ts';
import type { Platform } from './platform/platform.ts';
import { mountedControlOperations } from './control/control-handlers.ts';
import { ALPHANUMERIC, createRandom } from './random/random.ts';
import { AnswerCache } from './rest/answer-cache.ts';
import { DOCUMENTED_LIMITS, RateLimiter, type RateLimits } from './rest/rate-limiter.ts';
import { routeTables } from './rest/locate.ts';
import { mountedSiteOperations } from './instant-site/site-mounts.ts';
import { mountedOperations } from './rest/rest-handlers.ts';
import { RouteMatcher } from './rest/route-matcher.ts';
import { openDatabase } from './storage/database.ts';
import { createStoreStates } from './stores/plan/store-states.ts';
import { createStoresApi, type StoresApi } from './library/stores-api.ts';
import { createDeliveriesApi, type DeliveriesApi } from './library/deliveries-api.ts';
import type { BucketOptions } from './media/bucket/bucket.ts';
import { startBucketCleaner } from './media/bucket/bucket-cleaner.ts';
import { createS3Bucket } from './media/bucket/s3-bucket.ts';
import { createMedia } from './media/create-media.ts';
import { createDownload } from './outbound/download.ts';
import { localOutbound, networkOutbound } from './outbound/outbound.ts';
import { createCallbacks } from './callbacks/create-callbacks.ts';
import { createDemoSeeder, seedDemoStore, type DemoStore } from './seed/index.ts';
import { startCartReminder } from './sales/carts/remind-shoppers.ts';
import { startSubscriptionKeeper } from './sales/subscriptions/subscription-keeper.ts';
import { createShop, type Shop } from './shop/index.ts';
import { releaseLeases } from './webhooks/delivery-queue.ts';
import { createDispatcher } from './webhooks/dispatcher.ts';
import { createAppsApi, type AppsApi } from './library/apps-api.ts';

export interface SandboxOptions {
  /** Where the data lives. Without it, in memory, gone at the end. */
  readonly dataDir?: string;
  /** Where the bytes of pictures and files are kept. Without it, in the database. */
  readonly bucket?: BucketOptions;
  readonly clock?: ClockOptions;
  /** Makes ids and tokens the same in every run. For tests. */
  readonly seed?: number;
  /** The documented 600 requests a minute and token, unless said otherwise. */
  readonly limits?: RateLimits;
  /**
   * Makes a field or parameter that the REST API does not know an error: 400 `WRONG_PARAMETER`. The platform ignores it
   * without a word, and so does the sandbox otherwise.
   */
  readonly strict?: boolean;
  /**
   * Compresses large answers of the REST API for who accepts gzip. A server does so unless told otherwise; a client that
   * is handed `sandbox.fetch` has nothing that would decompress them.
   */
  readonly compress?: boolean;
  /**
   * Lets changes that arrive together share a commit, which triples how many can be made in a second. A server does so
   * unless told otherwise; who calls `sandbox.fetch` one after another would only wait for the next turn of the event loop.
   */
  readonly gatherChanges?: boolean;
  /** The address that answers name. A server sets it to its own. */
  readonly url?: string;
  /** Whether signing in is one click and every user runs the sandbox. True unless said otherwise. */
  readonly development?: boolean;
  /** Bearer token that opens the control API without a session. Made up when none is given. */
  readonly operatorKey?: string;
  /** Where the admin is, for links to it. */
  readonly adminUrl?: string;
  /** Makes the demo store at the start, where it is not there yet. */
  readonly demo?: boolean;
  /** Answers what the sandbox asks instead of the network: webhooks, shipping, discounts, pictures by their address. For tests. */
  readonly appFetch?: (request: Request) => Promise<Response> | Response;
}

/** A whole Ecwid. */
export interface Sandbox {
  /** Answers any request, without a port. */
  fetch(request: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The address it believes to have: what links in answers begin with. */
  readonly url: string;
  readonly stores: StoresApi;
  readonly apps: AppsApi;
  readonly clock: Clock;
  readonly faults: FaultInjector;
  /** Carts and checkout, as the storefront uses them. */
  readonly shop: Shop;
  readonly deliveries: DeliveriesApi;
  /** The demo store, with the option `demo`. */
  readonly demo: DemoStore | undefined;
  /** Bearer token that opens the control API without a session. */
  readonly operatorKey: string;
  /** For the server, which learns its port late. */
  setUrl(url: string): void;
  close(): Promise<void>;
  /** What the sandbox is made of, for its own parts and tests. */
  readonly platform: Platform;
}

const OPERATOR_KEY_LENGTH = 40;
/** The address of a sandbox that listens on no port. Nobody else has it. */
const SOCKETLESS_URL = 'http://sandbox.localhost';

export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { dataDir, limits = DOCUMENTED_LIMITS } = options;
  let url = options.url ?? SOCKETLESS_URL;
  const random = createRandom(options.seed);
  const db = await openDatabase(dataDir && join(dataDir, 'sandbox.db'));
  const clock = createClock({ offsetMs: await readClockOffset(db), ...options.clock });
  const encryptionKey = loadEncryptionKey(dataDir);
  const bucket = options.bucket && createS3Bucket(options.bucket);
  const platform = createPlatform({
    db,
    clock,
    random,
    encryptionKey,
    origin: () => url,
    bucket,
    gathers: options.gatherChanges ?? false,
  });
  const faults = createFaultInjector();
  const outbound = options.appFetch ? localOutbound(options.appFetch) : networkOutbound;
  const dispatcher = createDispatcher({ platform, outbound, faults });
  const callbacks = createCallbacks({ platform, outbound, faults });
  const media = createMedia(platform, createDownload(options.appFetch ?? fetch));
  const shop = createShop({ platform, callbacks });
  const limiter = new RateLimiter(clock, limits);
  const seedStore = createDemoSeeder(platform);
  const demo = options.demo ? await seedDemoStore(platform) : undefined;
  const controlOptions = {
    seedStore,
    development: options.development ?? true,
    operatorKey: options.operatorKey ?? random.text(OPERATOR_KEY_LENGTH, ALPHANUMERIC),
    ...(options.adminUrl !== undefined && { adminUrl: options.adminUrl }),
  };
  const batches = createBatchRunner(platform);
  const rest = {
    platform,
    routes: routeTables([...mountedOperations({ callbacks, media, batches, shop }), ...mountedSiteOperations()]),
    limiter,
    faults,
    cache: new AnswerCache(platform),
    storeStates: createStoreStates(platform),
    strict: options.strict ?? false,
    compress: options.compress ?? false,
  };
  const answer = createHttpApp(
    rest,
    { platform, routes: new RouteMatcher(mountedControlOperations(controlOptions, faults)), options: controlOptions },
    shop,
  );

  await releaseLeases(db, clock.now());
  dispatcher.start();
  await batches.start(rest);
  const stopTrials = startTrialKeeper(platform);
  const stopSubscriptions = startSubscriptionKeeper(platform);
  const stopReminder = startCartReminder(platform);
  const stopCleaner = bucket && startBucketCleaner(platform, bucket);

  return {
    async fetch(input, init) {
      const request = input instanceof Request && !init ? input : new Request(toUrl(input, url), init);
      return answer(request);
    },
    get url() {
      return url;
    },
    demo,
    stores: createStoresApi(platform, seedStore),
    apps: createAppsApi(platform),
    operatorKey: controlOptions.operatorKey,
    clock,
    faults,
    shop,
    deliveries: createDeliveriesApi(platform, dispatcher),
    platform,
    setUrl(newUrl) {
      url = newUrl;
    },
    async close() {
      await batches.stop();
      await stopTrials();
      await stopSubscriptions();
      await stopReminder();
      await dispatcher.stop();
      await stopCleaner?.();
      await platform.traffic.flush();
      await db.destroy();
    },
  };
}

/** A path alone means this sandbox. */
function toUrl(input: Request | string | URL, url: string): Request | URL {
  return typeof input === 'string' ? new URL(input, url) : input;
}
