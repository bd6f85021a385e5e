/** What a resident comes to do: call, open a door, choose a need, search, make a card. */
export const actions =
  '.call a, .doors a, .chips a, .finder input, .finder button, .order-start, .order-bar button, .comfort button';

/** Whatever can be touched. */
export const targets = 'a, button, input, select, summary';

/** Runs in the page: what is lower than that. A link in the run of a sentence, and the small number of a footnote, is as high as its line (WCAG 2.5.8). */
export function tooLow({ selector, least }: { readonly selector: string; readonly least: number }): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => getComputedStyle(element).display !== 'inline' && !element.matches('.ref, .skip'))
    .flatMap((element) => {
      const { height } = (element.closest('label') ?? element).getBoundingClientRect();
      const name = element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 20);
      return height < least - 0.5
        ? [`${element.tagName.toLowerCase()}.${element.className} “${name}” ${height.toFixed(0)}`]
        : [];
    });
}
