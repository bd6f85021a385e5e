import type { PageStyles, RouteName } from './messages.ts';

/**
 * The part that the second thread uses of what Astro's bundle gives out as `app`. Astro has no public interface for rendering
 * in another thread: where a version of Astro gives the bundle another form, this throws, and Astro makes all pages itself.
 */
export interface PageApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteName }[] };
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, PageStyles> }): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: RouteName }): Promise<Response>;
}

/** The program that makes pages, from the bundle at an address (file:…). */
export async function loadPageApp(entry: string, styles: ReadonlyMap<string, PageStyles>): Promise<PageApp> {
  if (entry === '') throw new Error('No bundle of pages was found.');
  const app = appOf(await import(entry));
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

function appOf(bundle: unknown): PageApp {
  if (typeof bundle === 'object' && bundle !== null && 'app' in bundle && isPageApp(bundle.app)) return bundle.app;
  throw new Error('The bundle of pages has another form than this version of Astro gives it.');
}

function isPageApp(app: unknown): app is PageApp {
  if (typeof app !== 'object' || app === null || !('manifest' in app)) return false;
  const { manifest } = app;
  const has = (name: string): boolean => name in app && typeof Reflect.get(app, name) === 'function';
  return (
    typeof manifest === 'object' &&
    manifest !== null &&
    'routes' in manifest &&
    Array.isArray(manifest.routes) &&
    ['setInternals', 'setOptions', 'render'].every(has)
  );
}
