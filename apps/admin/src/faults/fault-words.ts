import type { Fault } from '@ecwid-kit/types/control';

const WHERE: Readonly<Record<Fault['target'], string>> = {
  rest: 'REST calls',
  webhook: 'Webhooks',
  shipping: 'Questions for shipping rates',
  discount: 'Questions for discounts',
};

/** A fault in words: `REST calls of products.search answer 429, 3 times more`. */
export function faultWords(fault: Fault): string {
  const which = [fault.match && ` of ${fault.match}`, fault.clientId && ` for ${fault.clientId}`]
    .filter(Boolean)
    .join('');
  return `${WHERE[fault.target]}${which} ${happening(fault)}, ${often(fault.times)}`;
}

function often(times: number | undefined): string {
  if (times === undefined) return 'until taken away';
  if (times === 0) return 'no more';
  return times === 1 ? 'once more' : `${times} times more`;
}

function happening({ kind, delayMs = 0, status = 500 }: Fault): string {
  switch (kind) {
    case 'latency':
      return `take ${delayMs} ms longer`;
    case 'status':
      return `answer ${status}`;
    case 'drop':
      return 'are lost';
    case 'duplicate':
      return 'come twice';
    case 'reorder':
      return 'come out of order';
  }
}
