/**
 * What a service worker has and a page has not. The library of types for workers cannot stand beside that for pages, so the
 * few parts used here, and by Workbox in its own types, are named again.
 */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly preloadResponse: Promise<unknown>;
  respondWith(response: Promise<Response> | Response): void;
}

interface WindowClient {
  readonly url: string;
}

interface ServiceWorkerGlobalScope {
  readonly clients: {
    matchAll(options: { readonly includeUncontrolled: boolean; readonly type: 'window' }): Promise<WindowClient[]>;
  };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  /** Written in front of the program by the build (src/publish/service-worker.ts). */
  readonly gongshilanShell: import('../../publish/offline/format/shell.ts').Shell;
}
