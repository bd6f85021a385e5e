// Sound: this program runs only as a service worker.
export const scope = self as unknown as ServiceWorkerGlobalScope;

/** The root of the site, with a slash at the end: a worker looks after what is below its own address. */
export const root = scope.registration.scope;
