import { fileURLToPath } from 'node:url';

/** The part of a Vite plugin that is used here. */
interface EmitPlugin {
  readonly name: string;
  readonly apply: 'build';
  buildStart(this: EmitContext): void;
}

interface EmitContext {
  readonly environment: { readonly name: string };
  emitFile(file: { readonly type: 'chunk'; readonly id: string; readonly fileName: string }): string;
}

/** Has the service worker built beside the scripts of the pages, as `/sw.js`: it can only look after addresses below its own. */
export function serviceWorker(): EmitPlugin {
  return {
    name: 'gongshilan:service-worker',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'client') return;
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('../client/offline/worker.ts', import.meta.url)),
        fileName: 'sw.js',
      });
    },
  };
}
