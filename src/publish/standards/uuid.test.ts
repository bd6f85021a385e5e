import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberedUuids, uuidsIn, uuidsOfPublisher } from './uuid.ts';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('uuidsIn', () => {
  it('is what RFC 9562 (appendix A.4) gives', () => {
    expect(uuidsIn(dns)('www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('makes an id of a short name as before when a longer one came between', () => {
    const uuid = uuidsIn(dns);
    uuid('养老'.repeat(500));
    expect(uuid('www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('has version 5 and the variant of RFC 9562, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(uuidsIn(dns)(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
  });
});

const uuidOf = uuidsOfPublisher('gongshilan');

describe('uuidsOfPublisher', () => {
  it('stays as it is: others keep these ids', () => {
    expect(uuidOf('services/sample-meals')).toBe('efec66b4-d991-5d3d-89fc-8b3309e64a24');
    expect(uuidsOfPublisher('rencheng-shifan')('services/sample-meals')).not.toBe(uuidOf('services/sample-meals'));
    expect(uuidOf('services/a/schedule/0')).not.toBe(uuidOf('services/a/schedule/1'));
  });
});

describe('rememberedUuids', () => {
  it('gives the ids of the publisher, each time', () => {
    const station = rememberedUuids(uuidOf, (id) => `stations/${id}`);
    expect([station('a'), station('b'), station('a')]).toEqual(['stations/a', 'stations/b', 'stations/a'].map(uuidOf));
  });
});
