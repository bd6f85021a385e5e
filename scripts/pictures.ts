import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../tests/browser.ts';
import { serve } from '../tests/server.ts';
import { openCommand } from './command/open-command.ts';
import { say } from './print/progress.ts';
import { sharePage } from './pictures/share-pictures.ts';
import { shareKinds, shareSize, type ShareKind } from '../src/views/head/share-picture.ts';

openCommand({
  name: 'pictures',
  help: '从生成好的网站（dist 或 PORTAL_OUT）重拍手册里的图，放进 public/handbook；重画分享用的图，放进 public/share。',
  options: {},
});

/** A picture of a page for the handbook: which page, and which part of it. */
interface Shot {
  readonly name: string;
  readonly address: string;
  /** The part that is shown, from the top of this element on. */
  readonly from: string;
  readonly height: number;
}

const shots: readonly Shot[] = [
  { name: 'number', address: '/stations/sample-station/', from: '#figures', height: 380 },
  { name: 'sources', address: '/stations/sample-station/', from: '#sources', height: 360 },
  { name: 'rule', address: '/handbook/rules/choice/', from: '.page-title', height: 900 },
  { name: 'changes', address: '/changes/', from: '.page-title', height: 620 },
];

/** As wide as a phone shows it without making the letters too small to read. */
const width = 480;
const out = resolve('public/handbook');
await takeAll(resolve(process.env['PORTAL_OUT'] ?? 'dist'));

/** Takes every picture anew from the built site. */
async function takeAll(dist: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const server = await serve(dist);
  const browser = await openBrowser();
  try {
    for (const shot of shots) await take(browser, server.origin, shot);
    for (const kind of shareKinds) await drawShare(browser, kind);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(browser: Browser, origin: string, { name, address, from, height }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 1200 } });
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  const top = await topOf(page, from);
  const content = await page.screenshot({ fullPage: true, clip: { x: 0, y: top, width, height } });
  await page.close();
  const small = await asWebp(browser, content);
  writeFileSync(join(out, `${name}.webp`), small);
  say(`public/handbook/${name}.webp，${String(Math.round(small.length / 1000))} KB`);
}

/** Draws the picture that stands beside a shared link. */
async function drawShare(browser: Browser, kind: ShareKind): Promise<void> {
  const page = await browser.newPage({ viewport: shareSize });
  await page.setContent(sharePage(kind));
  const path = `public/share/${kind}.png`;
  await page.screenshot({ path });
  await page.close();
  say(path);
}

/** The browser that takes the pictures can also make them small: a third of the PNG. */
async function asWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const address = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.82);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await page.close();
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

async function topOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`页面上没有 ${selector}，拍不了。请先运行 npm run build，再看看样子是不是改了。`);
  return Math.max(0, box.y - 16);
}
