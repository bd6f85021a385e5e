/**
 * Runs in the page: what stands beyond the sides of the window, and text that its own box cuts. What scrolls by itself (a
 * wide table) is whole; what is hidden from the eye on purpose is left out.
 */
export function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const whole = document.documentElement.scrollWidth;
  const findings = whole > width ? [`页面宽 ${String(whole)}，窗口宽 ${String(width)}`] : [];
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const [wide, high] = [
      element.scrollWidth > element.clientWidth + 1,
      element.scrollHeight > element.clientHeight + 1,
    ];
    if (clips(overflowX) && wide) findings.push(`左右被切 ${name(element)}`);
    if (clips(overflowY) && high) findings.push(`上下被切 ${name(element)}`);
    if (isAside(element)) continue;
    // A text may be wider than the box in which it stands.
    const boxes = [box, ...textBoxes(element)];
    if (!boxes.every(isInside)) findings.push(`伸到窗口外 ${name(element)}`);
  }
  return findings;

  /** One box for each character that is seen: blanks at the end of a line hang out of it, and nobody misses them. */
  function textBoxes(element: Element): readonly DOMRect[] {
    return [...element.childNodes].flatMap((node) => {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      const range = document.createRange();
      range.selectNodeContents(node);
      if (text.trim() === '' || [...range.getClientRects()].every(isInside)) return [];
      return [...text.matchAll(/\S/gu)].flatMap(({ 0: character, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + character.length);
        return [...range.getClientRects()];
      });
    });
  }

  function isInside({ left, right }: DOMRect): boolean {
    return left >= -1 && right <= width + 1;
  }

  function clips(overflow: string): boolean {
    return overflow === 'hidden' || overflow === 'clip';
  }

  /** Whether it stands in something that scrolls by itself, or in something that only a screen reader is to find. */
  function isAside(start: Element): boolean {
    for (let element: Element | null = start; element !== null && element !== document.body;) {
      const { overflowX, position, clipPath } = getComputedStyle(element);
      if (overflowX === 'auto' || overflowX === 'scroll') return true;
      if (position === 'absolute' && clipPath !== 'none') return true;
      element = element.parentElement;
    }
    return false;
  }

  function name(element: Element): string {
    const classes = element.classList.length === 0 ? '' : `.${[...element.classList].join('.')}`;
    return `<${element.tagName.toLowerCase()}${classes}> “${element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 30)}”`;
  }
}
