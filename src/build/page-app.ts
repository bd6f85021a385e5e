import type { PageStyles, RouteName } from './messages.ts';

/**
 * The part that we use of what Astro's bundle gives out as `app`. Astro has no public interface for rendering outside its own
 * loop: this is written against the exact version in package.json, and says so when it does not fit any more.
 */
export interface PageApp {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteName }[];
    /** What loads the program of a page, by the page's file. */
    readonly pageMap: Map<string, () => Promise<unknown>>;
  };
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, PageStyles> }): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { readonly routeData: RouteName }): Promise<Response>;
}

/** The program that makes pages, from the bundle at an address (file:…). */
export async function loadPageApp(entry: string, styles: ReadonlyMap<string, PageStyles>): Promise<PageApp> {
  const app = appOf(await import(entry));
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  keepPrograms(app.manifest.pageMap);
  return app;
}

/** Asks for the program of each kind of page once; Astro asks Node for it again at every page. */
function keepPrograms(pageMap: Map<string, () => Promise<unknown>>): void {
  for (const [file, load] of pageMap) {
    let program: Promise<unknown> | undefined;
    pageMap.set(file, () => (program ??= load()));
  }
}

function appOf(bundle: unknown): PageApp {
  if (typeof bundle === 'object' && bundle !== null && 'app' in bundle && isPageApp(bundle.app)) return bundle.app;
  throw new Error('The bundle of pages has another form than this version of Astro gives it.');
}

function isPageApp(app: unknown): app is PageApp {
  if (typeof app !== 'object' || app === null || !('manifest' in app)) return false;
  const { manifest } = app;
  if (typeof manifest !== 'object' || manifest === null) return false;
  const has = (name: string): boolean => name in app && typeof Reflect.get(app, name) === 'function';
  return (
    'routes' in manifest &&
    'pageMap' in manifest &&
    manifest.pageMap instanceof Map &&
    ['setInternals', 'setOptions', 'render'].every(has)
  );
}
