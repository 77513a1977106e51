import { ACCESS_OPTIONS, DRY_RUN, OUTPUT, YES } from '../../calls/flags/own-options.ts';
import type { CommandSpec } from '../spec.ts';

/** Any call by its path; the calls of the contract have commands of their own. */
export const API_COMMAND: CommandSpec = {
  name: 'api',
  group: 'REST calls:',
  summary: 'make any REST call, by method and path, and print the answer',
  examples: [
    {
      run: `ecwid-kit api GET '/products?limit=1&responseFields=items(id,name)'`,
      does: 'with the token of the running dev',
    },
    { run: `ecwid-kit api PUT /products/1 --data '{"price":12}'`, does: 'with a body; --file and stdin do too' },
    { run: 'ECWID_TOKEN=… ECWID_STORE_ID=1003 ecwid-kit api GET /profile', does: 'at the real service' },
  ],
  arguments: [
    { name: '<method>', description: 'GET, POST, PUT or DELETE', completes: ['GET', 'POST', 'PUT', 'DELETE'] },
    { name: '<path>', description: 'after the store id: /products' },
  ],
  options: [
    { flags: '--data <body>', description: 'the body as it is' },
    {
      flags: '--file <path>',
      description: 'a file with the body, whose name tells whether it is JSON; - is stdin',
      completes: 'files',
    },
    OUTPUT,
    DRY_RUN,
    YES,
    ...ACCESS_OPTIONS,
  ],
  load: () => import('../../commands/api.ts'),
};
