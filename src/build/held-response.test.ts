import { describe, expect, it } from 'vitest';
import { HeldResponse, withHeldResponses } from './held-response.ts';

const bytes = new TextEncoder().encode('<p>镇社工站</p>');

describe('HeldResponse', () => {
  it('gives its bytes back as they are', () => {
    expect(new HeldResponse(bytes).held).toBe(bytes);
  });

  it('is read in the usual ways like any other', async () => {
    expect(await new HeldResponse(bytes).text()).toBe('<p>镇社工站</p>');
    expect(new Uint8Array(await new HeldResponse(bytes).clone().arrayBuffer())).toEqual(bytes);
    expect(await new HeldResponse('{"a":1}').json()).toEqual({ a: 1 });
    expect(new HeldResponse(null).body).toBeNull();
    const moved = new HeldResponse(null, { status: 301, headers: { location: '/funds/' } });
    expect([moved.status, moved.headers.get('location'), moved.held]).toEqual([301, '/funds/', undefined]);
  });

  it('stands in for the usual answer only while the work lasts, also where it fails', async () => {
    const usual = globalThis.Response;
    expect(await withHeldResponses(() => Promise.resolve(new Response(bytes) instanceof HeldResponse))).toBe(true);
    expect(globalThis.Response).toBe(usual);
    await expect(withHeldResponses(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(globalThis.Response).toBe(usual);
  });
});
