import { hash } from 'node:crypto';

/**
 * Makes the UUIDs of version 5 (RFC 9562, section 5.5) of names of at most 1,000 characters in a namespace: the same name
 * always gives the same id. The namespace is read once, and one room serves all names: a province has a million ids.
 */
export function uuidsIn(space: string): (name: string) => string {
  const room = Buffer.alloc(16 + 4096);
  room.write(space.replaceAll('-', ''), 0, 'hex');
  return (name) => {
    const end = 16 + room.write(name, 16, 'utf8');
    const digest = hash('sha1', room.subarray(0, end), 'hex');
    const variant = variants.get(digest.charAt(16)) ?? '';
    return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  };
}

/** The first digit of the fourth group, of whose four bits the first two say which variant of UUID this is. */
const variants: ReadonlyMap<string, string> = new Map(
  Array.from('0123456789abcdef', (digit, value) => [digit, '89ab'.charAt(value & 0b11)]),
);

/** Makes the UUID of a row, or of a part of it, by its name: `services/meals`, `services/meals/schedule/0`. */
export type Uuids = (name: string) => string;

/**
 * The UUIDs of what a publisher publishes. Their namespace is the UUID v5, in that of URLs, of an address that nobody can own: it
 * stays when the site moves, and two publishers share none. Never to be changed: others keep these ids.
 */
export function uuidsOfPublisher(publisher: string): Uuids {
  return uuidsIn(uuidsIn('6ba7b811-9dad-11d1-80b4-00c04fd430c8')(`https://${publisher}.example/ns`));
}

/** The UUIDs of what many records name, such as stations and terms, each made once: `path` says which part of the portal an id is of. */
export function rememberedUuids(uuids: Uuids, path: (id: string) => string): Uuids {
  const known = new Map<string, string>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = uuids(path(id));
    known.set(id, made);
    return made;
  };
}
