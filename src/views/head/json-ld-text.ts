/** A value that JSON can write; what is undefined is left out. */
export type LdValue = string | number | boolean | undefined | readonly LdValue[] | { readonly [key: string]: LdValue };

/** JSON that may stand inside `<script type="application/ld+json">`: with no `<`, `>` or `&` in it, no text can close the element or begin a comment. */
export function jsonLdText(value: LdValue): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
