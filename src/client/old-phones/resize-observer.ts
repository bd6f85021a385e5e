const nothing = (): undefined => undefined;

/** iOS before 13.4 does not tell of changed sizes: there a chart keeps the size that it is drawn in. */
class SilentObserver {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
}

if (!('ResizeObserver' in window)) Object.assign(window, { ResizeObserver: SilentObserver });

export {};
