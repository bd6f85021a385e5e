/**
 * The page for what is not found is served at any depth, so its addresses begin with the path of the published address. Where
 * the site stands below another path (a copy, a test), its style sheet does not come: then the root is looked for among the
 * folders above this address, and the addresses of the page are written anew from there. From a folder it can only be opened where it lies: at the root.
 */
const { dataset } = document.documentElement;
const built = dataset['root'] ?? '';
const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');

if (location.protocol === 'file:') moveTo('./');
else if (!sheet?.sheet?.cssRules.length) void findRoot();

async function findRoot(): Promise<void> {
  const mark = sheet?.getAttribute('href')?.slice(built.length) ?? '';
  for (const root of foldersAbove(location.pathname)) {
    const response = await fetch(root + mark, { method: 'HEAD' }).catch(() => undefined);
    if (response?.ok === true) {
      moveTo(root);
      return;
    }
  }
}

/** `/x/y/nothing/` → `/x/y/nothing/`, `/x/y/`, `/x/`, `/`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) =>
    parts
      .slice(0, parts.length - index)
      .join('/')
      .concat('/'),
  );
}

function moveTo(root: string): void {
  dataset['root'] = root;
  for (const name of ['href', 'src', 'action']) {
    for (const element of document.querySelectorAll(`[${name}^="${built}"]`)) {
      element.setAttribute(name, root + (element.getAttribute(name) ?? '').slice(built.length));
    }
  }
}

export {};
