import { createServer } from 'node:http';

// Answers every request with the same product, from a process of its own: `node echo.ts`. Prints its port.
const body = JSON.stringify({
  id: 1,
  name: 'Tea tin',
  sku: '00001',
  price: 15,
  quantity: 3,
  enabled: true,
  description: 'Leaves. '.repeat(40),
  categoryIds: [1, 2, 3],
});
const server = createServer((request, response) => {
  request.resume();
  response.setHeader('content-type', 'application/json;charset=utf-8');
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
});
