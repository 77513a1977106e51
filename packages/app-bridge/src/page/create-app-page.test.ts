import { readAdminMessage } from '@ecwid-kit/types';
import { describe, expect, it } from 'vitest';
import messageVectors from '../../vectors/messages.json' with { type: 'json' };
import payloadVectors from '../../vectors/payloads.json' with { type: 'json' };
import { createAppPage, type AppPage } from './create-app-page.ts';

/** A window of a page inside a frame: what it says to its parent is kept, with the target. */
function makeWindow(address: { hash?: string; search?: string } = {}) {
  const said: [unknown, unknown][] = [];
  let resized = () => {};
  let height = 300.2;
  const fake = {
    parent: { postMessage: (data: unknown, target: unknown) => said.push([data, target]) },
    location: { hash: '', search: '', ...address },
    document: { documentElement: { getBoundingClientRect: () => ({ height }) } },
    ResizeObserver: class {
      constructor(report: () => void) {
        resized = report;
      }
      observe() {}
      disconnect() {
        resized = () => {};
      }
    },
  };
  return {
    window: fake as unknown as Window & typeof globalThis, // as much of a window as the bridge touches
    said,
    resize: (to: number) => {
      height = to;
      resized();
    },
  };
}

const { clientId } = messageVectors;

describe('messages', () => {
  it.each(messageVectors.cases)(
    'are the documented text, to any origin: $message',
    ({ call: [method, ...args], message }) => {
      const { window, said } = makeWindow();
      const page = createAppPage({ clientId, window });

      (page[method as keyof AppPage] as (...given: unknown[]) => void)(...args); // the vectors name methods

      expect(said).toEqual([[message, '*']]);
    },
  );

  it.each(messageVectors.cases)('are understood by the admin: $message', ({ message }) => {
    expect(readAdminMessage(message)).toMatchObject({ ecwidAppNs: clientId });
  });

  it.each([{ height: 1.5 }, { height: Number.NaN }, { height: undefined }])(
    'are not sent for the height %o',
    (size) => {
      const { window, said } = makeWindow();

      expect(() => createAppPage({ clientId, window }).setSize(size as { height: number })).toThrow(TypeError); // wrong on purpose
      expect(said).toEqual([]);
    },
  );

  it('are not sent for an upgrade to no features', () => {
    const { window, said } = makeWindow();

    expect(() => createAppPage({ clientId, window }).sendUserToUpgrade([])).toThrow(TypeError);
    expect(said).toEqual([]);
  });
});

describe('autoHeight', () => {
  const heights = (said: [unknown, unknown][]) =>
    said.map(([data]) => (JSON.parse(String(data)) as { data: { height: string } }).data.height);

  it('says each height once, in whole pixels, until it is stopped', () => {
    const { window, said, resize } = makeWindow();
    const stop = createAppPage({ clientId, window }).autoHeight();

    resize(300.9);
    resize(120);
    stop();
    resize(999);

    expect(heights(said)).toEqual(['301px', '120px']);
  });
});

describe('payload', () => {
  const [documented] = payloadVectors.cases;

  it('comes from the address', () => {
    const { window } = makeWindow({ hash: documented?.hash ?? '' });

    expect(createAppPage({ clientId, window }).payload).toEqual(documented?.payload);
  });

  it('is what the server says, when it says something', () => {
    const { window } = makeWindow({ hash: documented?.hash ?? '' });
    const opened = { storeId: 1003, lang: 'de', viewMode: 'PAGE' };

    expect(createAppPage({ clientId, window, opened }).payload).toEqual({ ...opened, source: 'server' });
  });
});

it('can be made without a window, as on a server, and then knows what the server says', () => {
  expect(createAppPage({ clientId }).payload).toBeUndefined();
  expect(createAppPage({ clientId, opened: { storeId: 1, lang: 'en', viewMode: 'PAGE' } }).payload?.storeId).toBe(1);
});
