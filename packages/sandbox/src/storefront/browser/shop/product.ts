import { showPicture } from './gallery.ts';
import { formatAmount } from './money.ts';
import { find, findAll, type NumberFormats, type ProductData, type VariationData } from './page-data.ts';

type Chosen = ReadonlyMap<number, readonly number[]>;
type OptionControl = HTMLInputElement | HTMLSelectElement;

/** The variation that the chosen choices stand for. */
export function findVariation({ variations }: ProductData, chosen: Chosen): VariationData | undefined {
  return variations.find(({ choices }) => choices.every(([option, choice]) => chosen.get(option)?.includes(choice)));
}

/** What a piece costs, as the server works it out. */
export function unitPrice(product: ProductData, chosen: Chosen, quantity: number): number {
  const variation = findVariation(product, chosen);
  const tiers = variation?.tiers ?? (variation?.price === undefined ? product.tiers : []);
  const tier = tiers.filter((each) => each.quantity <= quantity).sort((a, b) => b.quantity - a.quantity)[0];
  const base = tier?.price ?? variation?.price ?? product.price;
  let price = base;
  for (const [option, choices] of chosen) {
    for (const choice of choices) {
      const [modifier, isPercent] = product.options[option]?.[choice] ?? [0, 0];
      price += isPercent ? (base * modifier) / 100 : modifier;
    }
  }
  return Math.max(0, price);
}

/** Keeps price, stock, picture and article number in step with what is chosen. */
export function startProduct(product: ProductData, formats: NumberFormats): void {
  const form = find<HTMLFormElement>('[data-buy-form]');
  if (!form) return;
  let shown = findVariation(product, readChosen(form));
  markGone(form, product);
  form.addEventListener('input', () => {
    const chosen = readChosen(form);
    const variation = findVariation(product, chosen);
    showPrice(product, formats, chosen, form);
    showStock(product, variation, form);
    markGone(form, product);
    if (variation === shown) return;
    shown = variation;
    const sku = find('[data-sku]');
    if (sku && variation?.sku) sku.textContent = variation.sku;
    if (variation && variation.picture >= 0) showPicture(variation.picture);
  });
}

function readChosen(form: HTMLFormElement): Chosen {
  const chosen = new Map<number, number[]>();
  for (const control of findAll<OptionControl>('[data-option]', form)) {
    const isChosen = control instanceof HTMLSelectElement || control.checked;
    if (!isChosen || !/^\d+$/.test(control.value)) continue;
    const option = Number(control.dataset['option']);
    chosen.set(option, [...(chosen.get(option) ?? []), Number(control.value)]);
  }
  return chosen;
}

function showPrice(product: ProductData, formats: NumberFormats, chosen: Chosen, form: HTMLFormElement): void {
  const quantity = Number(find<HTMLInputElement>('[name=quantity]', form)?.value ?? 1);
  const price = unitPrice(product, chosen, quantity);
  const before = findVariation(product, chosen)?.compareTo ?? product.compareTo;
  const isSale = before > price;
  setText('[data-price]', formatAmount(price, formats));
  setText('[data-old-amount]', formatAmount(before, formats));
  setText('[data-saving]', product.words.save.replace('{amount}', formatAmount(before - price, formats)));
  for (const part of findAll<HTMLElement>('[data-old-price], [data-saving]')) part.hidden = !isSale;
}

function showStock(product: ProductData, variation: VariationData | undefined, form: HTMLFormElement): void {
  const needsVariation = product.variations.length > 0;
  const gone = { state: 'out', text: product.words.gone, canBuy: false };
  const stock = needsVariation ? (variation?.stock ?? gone) : product.stock;
  const line = find<HTMLElement>('[data-stock]', form);
  if (line) {
    line.className = `stock stock-${stock.state}`;
    line.textContent = stock.text;
  }
  const button = find<HTMLButtonElement>('[data-buy]', form);
  if (button) button.disabled = !stock.canBuy;
}

/** Marks choices that lead nowhere with the rest of what is chosen. They stay selectable: the rest may change. */
function markGone(form: HTMLFormElement, product: ProductData): void {
  if (product.variations.length === 0) return;
  const chosen = readChosen(form);
  for (const input of findAll<HTMLInputElement>('input[data-option]', form)) {
    const option = Number(input.dataset['option']);
    const isPart = product.variations.some(({ choices }) => choices.some(([index]) => index === option));
    const variation = findVariation(product, new Map([...chosen, [option, [Number(input.value)]]]));
    input.closest('.choice')?.classList.toggle('is-gone', isPart && input.type === 'radio' && !variation?.stock.canBuy);
  }
}

function setText(selector: string, text: string): void {
  const element = find(selector);
  if (element) element.textContent = text;
}
