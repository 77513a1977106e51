// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import vectors from '../../vectors/payloads.json' with { type: 'json' };
import { AppPageProvider, useAdminLocale, useAppStorage, useAutoHeight, usePagePayload } from '../react.ts';

const said: unknown[] = [];
const parent = { postMessage: (data: string) => said.push(JSON.parse(data)) };
const [documented] = vectors.cases;

beforeEach(() => {
  said.length = 0;
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  // jsdom lays nothing out, and so has no observer of sizes.
  Object.assign(window, {
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
});

afterEach(() => {
  cleanup();
  location.hash = '';
});

function Greeting() {
  useAutoHeight();
  const locale = useAdminLocale(['en', 'de']);
  return <p>{`${locale} ${usePagePayload()?.storeId ?? 'nobody'}`}</p>;
}

it('tells the admin that it is ready, and how high it is', () => {
  render(
    <AppPageProvider clientId="parcel-rates">
      <Greeting />
    </AppPageProvider>,
  );

  expect(said).toEqual([
    { ecwidAppNs: 'parcel-rates', method: 'setSize', data: { height: '0px' } },
    { ecwidAppNs: 'parcel-rates', method: 'ready', data: {} },
  ]);
});

it('renders on the server what the server knows', () => {
  const html = renderToString(
    <AppPageProvider clientId="parcel-rates" opened={{ storeId: 1003, lang: 'de-AT', viewMode: 'PAGE' }}>
      <Greeting />
    </AppPageProvider>,
  );

  expect(html).toBe('<p>de 1003</p>');
});

it('leaves the address to the browser, so that both render the same first', () => {
  location.hash = documented?.hash ?? '';
  const page = (
    <AppPageProvider clientId="parcel-rates">
      <Greeting />
    </AppPageProvider>
  );

  expect(renderToString(page)).toBe('<p>en nobody</p>');
  render(page);
  expect(screen.getByText('en 20012001')).toBeTruthy();
});

it('speaks its first language to an admin whose language it does not speak', () => {
  render(
    <AppPageProvider clientId="parcel-rates" opened={{ storeId: 1003, lang: 'hr', viewMode: 'PAGE' }}>
      <Greeting />
    </AppPageProvider>,
  );

  expect(screen.getByText('en 1003')).toBeTruthy();
});

function Stored() {
  const { state } = useAppStorage();
  return <p>{state.status === 'ready' ? JSON.stringify(state.values) : state.status}</p>;
}

it('reads app storage with the token of the address', async () => {
  location.hash = documented?.hash ?? '';
  const asked: string[] = [];
  const fetch = async (url: string | URL | Request) => {
    asked.push(new Request(url).url);
    return Response.json([{ key: 'settings', value: '{}' }]);
  };

  render(
    <AppPageProvider clientId="parcel-rates" baseUrl="http://localhost:4100/api/v3/" fetch={fetch}>
      <Stored />
    </AppPageProvider>,
  );

  expect(screen.getByText('loading')).toBeTruthy();
  expect(await screen.findByText('{"settings":"{}"}')).toBeTruthy();
  expect(asked).toEqual(['http://localhost:4100/api/v3/20012001/storage']);
});

it('says that app storage could not be read', async () => {
  render(
    <AppPageProvider clientId="parcel-rates">
      <Stored />
    </AppPageProvider>,
  );

  expect(await screen.findByText('failed')).toBeTruthy();
});
