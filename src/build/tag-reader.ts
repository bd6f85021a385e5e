/** Elements whose content is no markup. */
const raw = /(script|style|textarea|title)[\s/>]/iy;

/** Tells for places of a page, asked from first to last, whether they stand in a tag and not in the value of an attribute. */
export class TagReader {
  readonly #html: string;
  /** What is before has been read; never within a value, a comment or raw text. */
  #at = 0;
  #inTag = false;
  /** What the end of the tag leads to: the end of the raw text of such an element. */
  #rawEnd: string | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  isBetweenAttributes(place: number): boolean {
    while (this.#at <= place) {
      if (!this.#inTag) {
        const open = this.#html.indexOf('<', this.#at);
        if (open === -1 || open > place) return false;
        this.#open(open + 1);
      } else {
        const next = this.#nextInTag();
        if (next > place) return true;
        this.#pass(next);
      }
    }
    return false;
  }

  /** Steps over `<`: into a tag, or behind a comment; elsewhere the sign means itself. */
  #open(at: number): void {
    const html = this.#html;
    if (html.startsWith('!--', at)) {
      this.#at = behind(html, '-->', at + 3);
      return;
    }
    this.#at = at;
    this.#inTag = isLetter(html.charCodeAt(at));
    raw.lastIndex = at;
    const name = this.#inTag ? raw.exec(html)?.[1] : undefined;
    this.#rawEnd = name && `</${name}`;
  }

  #nextInTag(): number {
    for (let at = this.#at; at < this.#html.length; at += 1) {
      const code = this.#html.charCodeAt(at);
      if (code === greater || code === double || code === single) return at;
    }
    return this.#html.length;
  }

  /** Steps over a value in quotes, or over the end of the tag. */
  #pass(at: number): void {
    const html = this.#html;
    const code = html.charCodeAt(at);
    if (code !== greater) {
      this.#at = behind(html, code === double ? '"' : "'", at + 1);
      return;
    }
    this.#inTag = false;
    this.#at = this.#rawEnd === undefined ? at + 1 : behind(html, this.#rawEnd, at + 1);
  }
}

const [greater, double, single] = [62, 34, 39];

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The place behind a text, or the end where it does not come. */
function behind(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at === -1 ? html.length : at + text.length;
}
