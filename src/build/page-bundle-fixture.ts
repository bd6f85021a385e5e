/** A bundle in the form that Astro gives it: a page says its route and which load of its program it is; two pages are none. */
export function pageBundle(route: string, component: string): string {
  return `
let loads = 0;
const load = async () => ({ words: 'program ' + ++loads });
export const app = {
  manifest: {
    routes: [{ routeData: { route: '${route}', component: '${component}' } }],
    pageMap: new Map([['${component}', load]]),
  },
  setInternals() {},
  setOptions() {},
  async render(request, { routeData }) {
    const { words } = await this.manifest.pageMap.get(routeData.component)();
    if (request.url.endsWith('/broken/')) throw new Error('broken');
    const body = new TextEncoder().encode(routeData.route + ' ' + words);
    return new Response(request.url.endsWith('/empty/') ? null : body);
  },
};
`;
}
