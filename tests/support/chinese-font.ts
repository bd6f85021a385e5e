import type { Browser } from 'playwright-core';

/** Without a font for Chinese every character is the same empty box: layouts can then be judged only roughly, which a line says. */
export async function warnWithoutChinese(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const alike = await page.evaluate(() => {
    const draw = (character: string): string => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      if (pen !== null) pen.font = '40px sans-serif';
      pen?.fillText(character, 0, 50);
      return canvas.toDataURL();
    };
    return draw('社') === draw('站');
  });
  await page.close();
  if (alike) console.warn('这台电脑没有中文字体，版面只能大致检查。请安装 fonts-noto-cjk。');
}
