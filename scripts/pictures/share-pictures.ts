import { shareSize, type ShareKind } from '../../src/views/head/share-picture.ts';
import { pictures } from '../../src/text/share.ts';

/** Lines of a drawing in a square of 100, one for each kind. */
const drawings: Readonly<Record<ShareKind, string>> = {
  board: '<path d="M12 14h76v58H12zM30 72v18M70 72v18M24 30h52M24 43h52M24 56h30"/>',
  services: '<path d="M30 12c-9 4-14 12-10 24 7 24 22 40 44 50 11 4 20 0 24-9L72 62l-10 8C50 64 41 54 36 42l9-9z"/>',
  stations: '<path d="M10 46 50 14l40 32M20 40v48h60V40M42 88V60h16v28M36 46h28"/>',
  places: '<path d="M50 90C30 66 20 52 20 38a30 30 0 0 1 60 0c0 14-10 28-30 52z"/><circle cx="50" cy="38" r="11"/>',
  money: '<circle cx="50" cy="50" r="38"/><path d="m34 26 16 22 16-22M50 48v30M34 50h32M34 62h32"/>',
  stories: '<path d="M50 26C38 16 24 14 10 16v62c14-2 28 0 40 10 12-10 26-12 40-10V16c-14-2-28 0-40 10zM50 26v62"/>',
  data: '<path d="M14 14h72v72H14zM14 34h72M14 52h72M14 70h72M40 14v72M64 14v72"/>',
};

/** A page with the picture of a kind, as large as the picture. */
export function sharePage(kind: ShareKind): string {
  const [title, line] = pictures[kind];
  const style = `
    * { margin: 0; box-sizing: border-box; }
    body { width: ${String(shareSize.width)}px; height: ${String(shareSize.height)}px; padding: 72px 84px; background: #fbfaf7; color: #1f1b16;
      font-family: 'Noto Serif CJK SC', 'Source Han Serif SC', serif; display: flex; flex-direction: column; }
    .seal { width: 96px; padding: 10px 0; background: #a8321f; color: #fbfaf7; border-radius: 8px; font-size: 38px; font-weight: 700; text-align: center; }
    main { flex: 1; display: flex; align-items: center; justify-content: space-between; }
    h1 { font-size: 128px; letter-spacing: 4px; line-height: 1.2; }
    p { margin-top: 18px; font-size: 44px; color: #4f483f; }
    svg { width: 300px; height: 300px; flex: none; fill: none; stroke: #a8321f; stroke-width: 4.5; stroke-linecap: round; stroke-linejoin: round; }
    .rule { height: 10px; border-top: 5px solid #1f1b16; border-bottom: 2px solid #1f1b16; }`;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${style}</style>
    <div class="seal">公示</div>
    <main><div><h1>${title}</h1><p>${line}</p></div><svg viewBox="0 0 100 100">${drawings[kind]}</svg></main>
    <div class="rule"></div></html>`;
}
