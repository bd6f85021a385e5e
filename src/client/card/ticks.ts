const prefix = '#card=';

/** The ids of ticked services that stand in an address after `#`, in their order, each once; nothing else is let in. */
export function readTicks(hash: string): readonly string[] {
  if (!hash.startsWith(prefix)) return [];
  const ids = hash.slice(prefix.length).split(',');
  return [...new Set(ids)].filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
}

/** `#card=a,b`: the part of an address that keeps the ticks; empty without any. */
export function writeTicks(ids: readonly string[]): string {
  return ids.length === 0 ? '' : prefix + ids.join(',');
}
