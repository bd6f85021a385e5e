/**
 * A text as a terminal may be given it: control characters (C0, DEL, C1) and signs that turn the direction are shown instead of
 * obeyed, so that a cell can neither colour nor hide what stands around it. Tabs and line ends stay.
 */
export function visibleControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (sign === '\n' || sign === '\t') return sign;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : `<${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
