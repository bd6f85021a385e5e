import type { Portal } from '../../data/portal.ts';

/** Hosts to which a text may link: our own, the repository's, the licence's, and those of the registered documents. */
export function allowedHosts(portal: Portal): ReadonlySet<string> {
  const { site, repository, licence } = portal.config;
  const addresses = [site, repository, licence.url, ...portal.tables.documents.map((document) => document.url ?? '')];
  return new Set(addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).host));
}

/** What is wrong with the address of a link or picture, and what to do; undefined where it is right. */
export function addressFault(address: string, kind: 'link' | 'image', hosts: ReadonlySet<string>): string | undefined {
  // Browsers drop control characters and blanks, and take a backslash for a slash; full-width letters only look like a scheme.
  const plain = address
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '')
    .replaceAll('\\', '/');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined && !plain.startsWith('//')) return undefined;
  if (scheme === 'tel' || scheme === 'mailto') {
    return `不能写 ${scheme}: 的链接。电话请用 <Fact of="stations/编号.phone" />，页面会自己加上拨号；邮箱不写。`;
  }
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return `不能用 ${scheme}: 开头的地址，它可能带进程序。请改成公示栏自己的地址，例如 /services/，或删掉。`;
  }
  if (kind === 'image') return '用了别的网站的图片。请把图片放进公示栏的仓库，再用自己的地址。';
  const url = URL.canParse(plain) ? new URL(plain) : undefined;
  if (url?.username === '' && url.password === '' && hosts.has(url.host)) return undefined;
  return `链接到了公示栏以外的网站 ${url?.host ?? '（地址读不出）'}。请改成自己的页面；要引用外面的文件，先把它登记到“文件”表，它的网站就能链接了。`;
}
