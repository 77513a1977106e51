import { describe, expect, it } from 'vitest';
import { parseErrorBody } from './error-body.ts';

describe('parseErrorBody', () => {
  it('reads the documented shape', () => {
    const body = '{"errorMessage":"Product 5 not found","errorCode":"PRODUCT_NOT_FOUND","args":{"id":5}}';

    expect(parseErrorBody(body, 'Not Found')).toEqual({
      errorMessage: 'Product 5 not found',
      errorCode: 'PRODUCT_NOT_FOUND',
      args: { id: '5' },
    });
  });

  it('reads the shape of the old app storage', () => {
    expect(parseErrorBody('{"error":"OTHER","errorMessage":"Key not found"}', '')).toEqual({
      errorCode: 'OTHER',
      errorMessage: 'Key not found',
    });
  });

  it('reads the shape of the old batch', () => {
    expect(parseErrorBody('{"error_message":"too many"}', '')).toEqual({ errorMessage: 'too many' });
  });

  it.each(['', '<html>Bad gateway</html>', '{}'])('falls back on the reason phrase for %j', (body) => {
    expect(parseErrorBody(body, 'Bad Gateway').errorMessage).toBe('Bad Gateway');
  });

  it('takes bare text for the message', () => {
    expect(parseErrorBody('Wrong token', '')).toEqual({ errorMessage: 'Wrong token' });
  });

  it('is empty when nothing was said', () => {
    expect(parseErrorBody('', '')).toEqual({});
  });
});
