import { expect, it } from 'vitest';
import { createJsonLogger } from './logger.ts';

it('writes a JSON object a line, with tokens masked', () => {
  const lines: string[] = [];
  const logger = createJsonLogger({ write: (line) => lines.push(line), now: () => 0, fields: { service: 'x' } });

  logger('warn', 'odd', { storeId: 1, error: 'refused secret_AAAABBBB and public_cc' });

  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      time: '1970-01-01T00:00:00.000Z',
      level: 'warn',
      event: 'odd',
      service: 'x',
      storeId: 1,
      error: 'refused secret_*** and public_***',
    },
  ]);
});
