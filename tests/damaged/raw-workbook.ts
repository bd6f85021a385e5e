import { writeZip } from '../../src/data/sheets/zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Parts of a workbook as XML, for what programs write beside cells. */
export interface RawParts {
  /** Before and after `<sheetData>`: columns, merges, filters, protection. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly workbookPr?: string;
  readonly sheetState?: string;
  readonly target?: string;
  /** The last word over every part. */
  readonly rewrite?: (xml: string, path: string) => string;
}

/** Number formats by the `s` of a cell: 1 date, 2 text, 3 long date, 4 amounts, 5 年月, 6 年月日, 7 月日, 8 date and time. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="176" formatCode="[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"/><numFmt numFmtId="177" formatCode="&quot;￥&quot;#,##0.00;[Red](&quot;￥&quot;#,##0.00)"/><numFmt numFmtId="178" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs count="9"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="31"/><xf numFmtId="58"/><xf numFmtId="22"/></cellXfs></styleSheet>`;

/** A workbook of one sheet, its rows as XML. */
export function rawWorkbook(rows: string, parts: RawParts = {}): Uint8Array {
  const { before = '', after = '', strings = '', workbookPr = '', sheetState = '' } = parts;
  const { target = 'worksheets/sheet1.xml', rewrite = (xml: string): string => xml } = parts;
  const relation = (id: string, kind: string, to: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${to}"/>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets><sheet name="服务" sheetId="1"${sheetState} r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${relation('rId1', 'worksheet', target)}${relation('rId2', 'styles', 'styles.xml')}${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
  };
  const encoder = new TextEncoder();
  return writeZip(new Map(Object.entries(files).map(([path, xml]) => [path, encoder.encode(rewrite(xml, path))])));
}

/** `B2` with a text. */
export function textCell(place: string, text: string, style = ''): string {
  return `<c r="${place}"${style} t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`;
}

/** `B2` with a number and the number of its format. */
export function numberCell(place: string, value: number | string, style = 0): string {
  return `<c r="${place}" s="${String(style)}"><v>${String(value)}</v></c>`;
}

export function xmlRow(number: number, cells: string, attributes = ''): string {
  return `<row r="${String(number)}"${attributes}>${cells}</row>`;
}
