export interface NumberFormats {
  readonly prefix: string;
  readonly suffix: string;
  readonly precision: number;
  readonly group: string;
  readonly point: string;
  readonly truncate: boolean;
}

export interface StockLine {
  readonly state: string;
  readonly text: string;
  readonly canBuy: boolean;
}

export interface PriceTier {
  readonly quantity: number;
  readonly price: number;
}

export interface VariationData {
  /** Pairs of option and choice, both counted from 0. */
  readonly choices: readonly (readonly [number, number])[];
  readonly price?: number;
  readonly compareTo?: number;
  readonly tiers?: readonly PriceTier[];
  readonly sku: string;
  readonly stock: StockLine;
  readonly picture: number;
}

export interface ProductData {
  readonly price: number;
  readonly compareTo: number;
  readonly tiers: readonly PriceTier[];
  /** Per option, per choice: what it adds, and 1 where that is percent. */
  readonly options: readonly (readonly (readonly [number, number])[])[];
  readonly stock: StockLine;
  readonly variations: readonly VariationData[];
  readonly words: { readonly gone: string; readonly save: string };
}

export interface PageData {
  readonly root: string;
  readonly base: string;
  readonly formats?: NumberFormats;
  readonly product?: ProductData;
}

/** What the server wrote into the page for its scripts. */
export const pageData = JSON.parse(document.getElementById('shop-page')?.textContent ?? '{}') as PageData; // written by the layout

/** The first match, as the caller knows it to be. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as the browser's own querySelector has it
export function find<T extends Element>(selector: string, within: ParentNode = document): T | null {
  return within.querySelector<T>(selector);
}

export function findAll<T extends Element>(selector: string, within: ParentNode = document): T[] {
  return [...within.querySelectorAll<T>(selector)];
}
