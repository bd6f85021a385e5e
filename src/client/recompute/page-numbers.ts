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
  return [...html.matchAll(element)].map(([, head = '', inner = '']) => {
    const attributes = new Map(
      [...head.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g)].map(([, name = '', text = '']) => [name, decoded(text)]),
    );
    return {
      from: attributes.get('data-from') ?? '',
      value: attributes.get('value') ?? '',
      money: attributes.get('data-unit') === 'fen',
      text: decoded(inner.replaceAll(/<[^>]*>/g, ''))
        .replaceAll(/\s+/g, ' ')
        .trim(),
    };
  });
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name = '') => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return named[String(name).toLowerCase()] ?? whole;
    },
  );
}
