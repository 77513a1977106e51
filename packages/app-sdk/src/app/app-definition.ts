import type { AppListing, AppSettings } from '@ecwid-kit/types/control';
import type { DiscountResponse, EventType, Scope, ShippingRate } from '@ecwid-kit/types';
import type * as z from 'zod';
import type { Logger } from '../log/logger.ts';
import type {
  DiscountContext,
  InstalledContext,
  PaymentContext,
  RouteContext,
  ShippingContext,
  UninstalledContext,
  WebhookContext,
} from './contexts.ts';
import type { AppDatabase } from './app-database.ts';

/** A method, so that apps with different settings fit into one list. */
type Handler<C, R> = { handle(context: C): R }['handle'];
type Awaitable<T> = T | Promise<T>;

/** What a host lends an app when it starts. */
export interface AppHost {
  /** Absent when the host keeps none, as in most tests. */
  readonly database: AppDatabase | undefined;
  readonly logger: Logger;
  /** Unix milliseconds. */
  readonly now: () => number;
}

/** An address of the app's own, below its others. */
export interface AppRoute<V> {
  readonly method: 'GET' | 'POST';
  /** `/orders`: exactly this, after the app's address. */
  readonly path: `/${string}`;
  /**
   * `page`: the app's page asks, with a token made by `createPageToken` in its `Authorization` header.
   * `none`: anybody may ask; the handler decides.
   */
  readonly access: 'page' | 'none';
  readonly handle: Handler<RouteContext<V>, Awaitable<Response>>;
}

/** An Ecwid app, written once. */
export interface AppDefinition<S extends z.ZodObject, V> {
  readonly clientId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** What the merchant sets: a zod object, or a function that makes one. Every field has a default. */
  readonly settings: S | (() => S);
  /** The part of the settings that anybody on the storefront may read. Absent: none. */
  readonly publicConfig?: Handler<z.output<S>, Readonly<Record<string, unknown>>>;
  readonly listing?: AppListing;
  /** Its tab in the admin. Absent: none. */
  readonly page?: { readonly title: string; readonly section: NonNullable<AppSettings['section']> };
  /** Makes what the handlers share, once, when the host starts. Write it before the handlers: it types them. */
  readonly open?: (host: AppHost) => Awaitable<V>;
  readonly shipping?: Handler<ShippingContext<z.output<S>, V>, Awaitable<readonly ShippingRate[]>>;
  readonly discount?: Handler<DiscountContext<z.output<S>, V>, Awaitable<DiscountResponse>>;
  /** Answers the shopper's browser: with a page, or a redirect to one. */
  readonly payment?: Handler<PaymentContext<z.output<S>, V>, Awaitable<Response>>;
  readonly webhooks?: {
    readonly [T in EventType]?: Handler<WebhookContext<z.output<S>, V, T>, Awaitable<void>>;
  };
  readonly onInstalled?: Handler<InstalledContext<z.output<S>, V>, Awaitable<void>>;
  readonly onUninstalled?: Handler<UninstalledContext<V>, Awaitable<void>>;
  readonly routes?: readonly AppRoute<V>[];
  /** Source text added to every page of the storefront. */
  readonly storefront?: { readonly js?: string; readonly css?: string };
}
