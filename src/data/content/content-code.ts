/** The body with code (fenced or between backticks) blanked out, every other character in its place. */
export function withoutCode(body: string): string {
  return blank(blank(body, /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[`~]*[ \t]*$/gm), /(`+)[^`\n](?:[^\n]*?[^`\n])?\1(?!`)/g);
}

/** Replaces what matches by as many blanks; line breaks stay, so that places stay right. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replaceAll(/[^\n]/g, ' '));
}
