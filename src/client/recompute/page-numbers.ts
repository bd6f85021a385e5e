/** A number of a page that comes from data: `<data value="30000" data-from="figures/x">近3万人</data>`. */
export interface PageNumber {
  /** `sum:<question>` or `<table>/<row>`; '' where the page does not say. */
  readonly from: string;
  /** 分 for money, else the plain number. */
  readonly value: string;
  readonly money: boolean;
  /** What is printed. */
  readonly text: string;
}

const element = /<data((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>(.*?)<\/data>/gs;

/** The numbers of a built page, in reading order. */
export function pageNumbers(html: string): readonly PageNumber[] {
  return allOf(html, element).map(([, head = '', inner = '']) => {
    const pairs = allOf(head, /([^\s=>"]+)(?:="([^"]*)")?/g);
    const attributes = new Map(pairs.map(([, name = '', text = '']) => [name, decoded(text)]));
    return {
      from: attributes.get('data-from') ?? '',
      value: attributes.get('value') ?? '',
      money: attributes.get('data-unit') === 'fen',
      text: decoded(inner.replace(/<[^>]*>/g, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    };
  });
}

/** Every match of a global expression; `matchAll` is of 2019. */
function allOf(text: string, expression: RegExp): readonly (readonly string[])[] {
  const matches: (readonly string[])[] = [];
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) matches.push(match);
  return matches;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name = '') => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return named[String(name).toLowerCase()] ?? whole;
    },
  );
}
