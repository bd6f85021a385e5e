import type { Rule } from '../../engine/rule.ts';

/** What a browser shows or saves, and never runs. */
const harmless = new Set(
  'pdf ofd doc docx xls xlsx ppt pptx wps et dps csv tsv txt md json zip jpg jpeg png webp gif avif ico mp3 mp4 ics'.split(
    ' ',
  ),
);

/** Settings of the host, which have no ending: CNAME, _headers, .nojekyll. */
const hostFiles = /^(?:[A-Z]+|_headers|_redirects|\.nojekyll)$/;

/** Files that are copied as they are: one with a program in it would run in the name of the site, past all that guards texts. */
export const publicFile: Rule = {
  id: 'public-file',
  title: '附件不带程序',
  level: 'error',
  excusable: true,
  *check({ publicFiles }) {
    for (const path of publicFiles) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
      if (harmless.has(ending) || hostFiles.test(path)) continue;
      // Our own drawings; as part of a page a drawing runs nothing.
      if (ending === 'svg' && path.startsWith('icons/')) continue;
      const message =
        '这种文件里可能有程序，放上去，谁点开它就会运行。请改成 PDF、Word、Excel 或图片（JPG、PNG、WebP）；网页请另存为 PDF，线条图请另存为 PNG。';
      yield { file: `public/${path}`, line: 1, message };
    }
  },
};
