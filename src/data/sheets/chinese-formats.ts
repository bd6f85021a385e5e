import type { Archive } from './zip.ts';

/**
 * Built-in formats 27–36 and 50–58 mean what the language of the program says (ECMA-376 part 1, 18.8.30, zh-cn). A reader that
 * does not know the language cannot tell 2023年12月27日 from 12月27日, whose year nobody has seen.
 */
const formats: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const styles = 'xl/styles.xml';

/** The same workbook with the Chinese built-in formats written out. */
export function withChineseFormats(files: Archive): Archive {
  const found = files.get(styles);
  if (found === undefined) return files;
  const xml = new TextDecoder().decode(found);
  const used = Object.entries(formats).filter(
    ([id]) => xml.includes(`numFmtId="${id}"`) && !new RegExp(`<numFmt [^>]*numFmtId="${id}"`).test(xml),
  );
  if (used.length === 0) return files;
  const written = used.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`);
  const list = xml.includes('</numFmts>')
    ? xml.replace('</numFmts>', `${written.join('')}</numFmts>`)
    : xml
        .replace(/<numFmts[^>]*\/>/, '')
        .replace(/(<styleSheet[^>]*>)/, `$1<numFmts count="${String(used.length)}">${written.join('')}</numFmts>`);
  return new Map([...files, [styles, new TextEncoder().encode(list)]]);
}
