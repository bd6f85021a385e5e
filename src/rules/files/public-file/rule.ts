import { nameOf } from '../../../data/files/stray.ts';
import { isLeftOver } from '../stray-file/public-stray.ts';
import type { Rule } from '../../engine/rule.ts';

/** What a browser shows or saves, and never runs. */
const harmless = new Set(
  'pdf ofd doc docx xls xlsx ppt pptx wps et dps csv tsv txt md json zip jpg jpeg png webp gif avif ico mp3 mp4 ics webmanifest'.split(
    ' ',
  ),
);

/** Settings of the host, which have no ending: CNAME, _headers, .nojekyll. */
const hostFiles = /^(?:[A-Z]+|_headers|_redirects|\.well-known\/[\w-]+)$/;

/** Files that are copied as they are: one with a program in it would run in the name of the site, past all that guards texts. */
export const publicFile: Rule = {
  id: 'public-file',
  title: '附件不带程序',
  level: 'error',
  excusable: true,
  *check({ publicFiles }) {
    for (const path of publicFiles) {
      // Of what was left over another rule tells.
      if (!mayRun(path) || isLeftOver(path)) continue;
      const message =
        '这种文件里可能有程序，放上去，谁点开它就会运行。请改成 PDF、Word、Excel 或图片（JPG、PNG、WebP）；网页请另存为 PDF，线条图请另存为 PNG。';
      yield { file: `public/${path}`, line: 1, message };
    }
  },
};

/** Whether a file under `public` may hold a program, by its name. */
export function mayRun(path: string): boolean {
  const ending = /\.([^.]+)$/.exec(nameOf(path))?.[1]?.toLowerCase() ?? '';
  // Our own drawings; as part of a page a drawing runs nothing.
  const isDrawing = ending === 'svg' && path.startsWith('icons/');
  return !isDrawing && !harmless.has(ending) && !hostFiles.test(path);
}
