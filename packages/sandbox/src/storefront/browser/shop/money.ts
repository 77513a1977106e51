import type { NumberFormats } from './page-data.ts';

/** An amount as the store writes it. */
export function formatAmount(amount: number, formats: NumberFormats): string {
  const [whole = '', fraction = ''] = Math.abs(amount).toFixed(formats.precision).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, formats.group);
  const isRound = fraction === '' || (formats.truncate && /^0+$/.test(fraction));
  const digits = isRound ? grouped : `${grouped}${formats.point}${fraction}`;
  return `${amount < 0 ? '-' : ''}${formats.prefix}${digits}${formats.suffix}`;
}
