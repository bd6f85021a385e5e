/**
 * The oldest browsers that everything works in: a phone of 2013 that still gets pages (iPhone 5s), and an Android phone whose
 * maker has given up (docs/decisions/008-old-phones.md).
 */
const oldestBrowsers = ['chrome70', 'ios12'];

/** The part of a Vite plugin that is used here. */
interface TargetPlugin {
  readonly name: string;
  config(): { readonly build: { readonly cssTarget: string[] } };
  configEnvironment(name: string): { readonly build: { readonly target: string[] } } | undefined;
}

/**
 * Has style sheets and scripts written for the oldest browsers. Astro sets the target of scripts itself, after the settings of a
 * site; the hook of an environment comes last. What runs in our own Node stays as it is.
 */
export function oldestBrowsersPlugin(): TargetPlugin {
  return {
    name: 'gongshilan:oldest-browsers',
    config: () => ({ build: { cssTarget: oldestBrowsers } }),
    configEnvironment: (name) => (name === 'client' ? { build: { target: oldestBrowsers } } : undefined),
  };
}
