import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

const standIn = fileURLToPath(new URL('./stand-in.ts', import.meta.url));

/** A memory of its own for every mutant: what was computed without it would hide it. */
const memo = `
export function perPortal(compute) {
  let turn, known = new WeakMap();
  return (portal) => {
    if (turn !== globalThis.mutantSwitch.turn) { turn = globalThis.mutantSwitch.turn; known = new WeakMap(); }
    if (!known.has(portal)) known.set(portal, compute(portal));
    return known.get(portal);
  };
}
export function forgetful(portal) { return { ...portal }; }
`;

/** Gives Vite the instrumented sources, and the tests functions that hand them over in place of those of Vitest. */
export function mutantPlugin(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'mutants',
    enforce: 'pre',
    load(id) {
      const path = relative(process.cwd(), id.split('?')[0] ?? '').replaceAll('\\', '/');
      return path === 'src/domain/index/memo.ts' ? memo : sources.get(path);
    },
    transform(code, id) {
      if (!id.endsWith('.test.ts')) return undefined;
      return code.replace(/from 'vitest'/, `from ${JSON.stringify(standIn)}`);
    },
  };
}
