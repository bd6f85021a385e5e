import { hash } from 'node:crypto';

/** Room for a namespace and a name, made once: a province has a million ids. */
const room = Buffer.alloc(16 + 4096);

/** The UUID of version 5 (RFC 9562, section 5.5) of a name of at most 1,000 characters in a namespace: the same name always gives the same id. */
export function uuidV5(space: string, name: string): string {
  room.write(space.replaceAll('-', ''), 0, 'hex');
  const end = 16 + room.write(name, 16, 'utf8');
  const digest = hash('sha1', room.subarray(0, end), 'hex');
  const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) & 0b11);
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** Namespace of all ids of this project: UUID v5 of its name in the namespace of URLs. Never to be changed: others keep these ids. */
export const namespace = uuidV5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'https://gongshilan.example/ns');

/** The UUID of a row, or of a part of it: `services/meals`, `services/meals/schedule/0`. */
export function uuidOf(...path: readonly (string | number)[]): string {
  return uuidV5(namespace, path.join('/'));
}
