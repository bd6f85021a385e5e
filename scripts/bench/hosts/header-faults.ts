import { pathPattern, valuesByHeader, type HeaderRule } from '../../../src/publish/hosts/header-rules.ts';

/** Paths below the portal of every kind that a rule speaks of, and one that is not there. */
const paths = [
  '',
  'services/',
  'feed.xml',
  'changes.xml',
  'sw.js',
  'data/services.csv',
  'data/datapackage.json',
  'no/such/page/',
];

/** Where a host sends another header than `_headers` says, or its own page for what is missing without its policy. */
export async function headerFaults(start: string, rules: readonly HeaderRule[]): Promise<readonly string[]> {
  const wanted = valuesByHeader(rules);
  const faults: string[] = [];
  for (const path of [...paths, ...(await deeperPaths(start))]) {
    const response = await fetch(start + path);
    await response.body?.cancel();
    for (const [name, cases] of wanted) {
      const value = cases.find((each) => new RegExp(pathPattern('/', each.path)).test(`/${path}`))?.value ?? '';
      const sent = response.headers.get(name) ?? '';
      // A host knows types of its own where no rule names one.
      if (sent !== value && (name !== 'Content-Type' || value !== ''))
        faults.push(`/${path} ${name}: ${sent.slice(0, 80)}`);
    }
  }
  const hidden = await fetch(`${start}_headers`);
  await hidden.body?.cancel();
  if (hidden.status !== 404) faults.push('/_headers 看得到');
  return faults;
}

/** Addresses whose names the build makes: a style sheet, a piece for other sites. */
async function deeperPaths(start: string): Promise<readonly string[]> {
  const first = await (await fetch(start)).text();
  const style = /href="[^"]*?(_astro\/[^"]+\.css)"/.exec(first)?.[1];
  const funds = await (await fetch(`${start}funds/`)).text();
  const fund = /href="[^"]*?funds\/([a-z0-9-]+)\/"/.exec(funds)?.[1];
  return [style, fund === undefined ? undefined : `embed/funds/${fund}/`].filter((path) => path !== undefined);
}
