import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

// The floor: the same bytes from memory, with nothing checked, found or stored.
const [port, file = ''] = process.argv.slice(2);
const { one, list } = JSON.parse(readFileSync(file, 'utf8')) as { one: string; list: string };
const json = { 'Content-Type': 'application/json;charset=utf-8' };
const app = new Hono();
app.get('/ready', (c) => c.text('ok'));
app.get('/one', (c) => c.body(one, 200, json));
app.get('/list', (c) => c.body(list, 200, json));
app.post('/orders', async (c) => {
  await c.req.json();
  return c.body('{"id":700300001,"orderId":"QX7TE"}', 200, json);
});
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
