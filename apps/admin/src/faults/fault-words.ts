import type { Fault } from '@ecwid-kit/types/control';

/** A fault in words: `REST calls of products.search answer 429, 3 times`. */
export function faultWords(fault: Fault): string {
  const where = fault.target === 'rest' ? 'REST calls' : 'Webhooks';
  const which = [fault.match && ` of ${fault.match}`, fault.clientId && ` for ${fault.clientId}`]
    .filter(Boolean)
    .join('');
  const often =
    fault.times === undefined ? 'until taken away' : `${fault.times} ${fault.times === 1 ? 'time' : 'times'}`;
  return `${where}${which} ${happening(fault)}, ${often}`;
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
