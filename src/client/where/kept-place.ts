/** The place that a resident chose, kept on the device alone. */
export interface KeptPlace {
  readonly id: string;
  readonly name: string;
}

const key = 'place';

/** The kept place; undefined where none is, or where the browser forbids keeping. */
export function keptPlace(): KeptPlace | undefined {
  try {
    const [id = '', name = ''] = (localStorage.getItem(key) ?? '').split('\t');
    // An id is a part of an address: what is none was not written here.
    return /^[a-z0-9-]+$/.test(id) ? { id, name } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a place, or forgets the kept one. */
export function keepPlace(place: KeptPlace | undefined): void {
  try {
    if (place === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, `${place.id}\t${place.name}`);
  } catch {
    // Where keeping is forbidden the choice leads on all the same.
  }
}
