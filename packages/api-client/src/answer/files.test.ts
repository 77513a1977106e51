import { describe, expect, it } from 'vitest';
import { makeClient } from '../testing/make-client.ts';

const html = () => new Response('<h1>Receipt</h1>', { headers: { 'content-type': 'text/html' } });

describe('a call that answers with a file', () => {
  it.each(['text/html', 'application/json', 'application/pdf', ''])('gives a blob, labelled %j', async (type) => {
    const { client } = makeClient(
      () => new Response(new TextEncoder().encode('{"a":1}'), { headers: type ? { 'content-type': type } : {} }),
    );

    const file = await client.orderInvoices.getReceiptHtml('QX7TE');

    expect(file).toBeInstanceOf(Blob);
    expect(await file.text()).toBe('{"a":1}');
  });

  it('may be one that the contract does not have', async () => {
    const { client } = makeClient(html);
    const call = { method: 'GET', path: '/receipts/1' } as const;

    expect(await client.request<Blob>({ ...call, answerType: 'file' })).toBeInstanceOf(Blob);
    await expect(client.request(call)).rejects.toMatchObject({ code: 'answer_invalid' });
  });
});
