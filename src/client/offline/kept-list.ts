/*
 * The page of what is kept on this device: the stations, and a search through every kept page by its words. It imports
 * nothing, so that no piece is shared with the service worker, which must stand in one file; its words stand in the page.
 */
interface KeptPage {
  readonly path: string;
  readonly title: string;
  readonly words: string;
  readonly saved: string;
}

const section = document.getElementById('kept');
const list = document.getElementById('kept-list');
const status = document.getElementById('kept-status');
const input = section?.querySelector('input');
const button = document.getElementById('kept-clear');
const most = 50;

if (section && list && status && input && button && 'caches' in window) {
  const say = (name: string): string => section.dataset[name] ?? '';
  const root = new URL(document.documentElement.dataset['root'] ?? '', location.href);
  // As the worker names it (site-path.ts): a host may have several sites.
  const cache = say('cache') + root.pathname.replace(/\/$/, '');
  const open = async (): Promise<void> => {
    let pages = await keptPages(cache, say('savedOn'));
    const show = (): void => {
      const query = folded(input.value);
      const found = pages.filter(({ path, words }) =>
        query === '' ? isStation(path, root.pathname) : words.includes(query),
      );
      const count = found.length === 0 ? say('notFound') : say('found').replace('{}', String(found.length));
      status.textContent = pages.length === 0 ? say('none') : query === '' ? '' : count;
      button.hidden = pages.length === 0;
      list.textContent = '';
      list.append(...found.slice(0, most).map(entry));
    };
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', show);
    // It has been looked for while it was typed.
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    button.addEventListener('click', () => {
      void caches.delete(cache).then(() => {
        pages = [];
        show();
        status.textContent = say('cleared');
      });
    });
    section.hidden = false;
    show();
  };
  // From a folder there are no caches: then the page says what else there is.
  open().catch(() => undefined);
}

async function keptPages(name: string, savedOn: string): Promise<readonly KeptPage[]> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  return Promise.all(
    requests.map(async (request) => {
      const response = await cache.match(request);
      // A list in one file brings its own style along, of which browsers of 2020 complain where it is only read.
      const html = ((await response?.text()) ?? '').replace(/<style[^]*?<\/style>/g, '');
      const page = new DOMParser().parseFromString(html, 'text/html');
      const saved = response?.headers.get(savedOn);
      return {
        path: new URL(request.url).pathname,
        title: page.title,
        words: folded(page.querySelector('main')?.textContent ?? ''),
        saved: saved ? new Date(saved).toLocaleDateString('zh-CN') : '',
      };
    }),
  );
}

function isStation(path: string, root: string): boolean {
  return path.startsWith(root) && /^stations\/[^/]+\/$/.test(path.slice(root.length));
}

function entry({ path, title, saved }: KeptPage): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  const day = document.createElement('small');
  link.href = path;
  link.textContent = title;
  day.textContent = saved;
  heading.append(link);
  item.append(heading, day);
  return item;
}

function folded(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

export {};
