/**
 * Runs in the page: what stands beyond the sides of the window, and text that its own box cuts. An element that scrolls by
 * itself (a wide table) is whole; what is hidden for the eye on purpose is left out.
 */
export function cutOff(): string[] {
  const findings: string[] = [];
  const width = document.documentElement.clientWidth;
  const whole = document.documentElement.scrollWidth;
  if (whole > width) findings.push(`页面宽 ${String(whole)}，窗口宽 ${String(width)}`);
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    if (box.width <= 1 || box.height <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const scrolled = scrollsOrHides(element.parentElement);
    if (!scrolled && (box.right > width + 1 || box.left < -1)) findings.push(`伸到窗口外 ${name(element)}`);
    if (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) findings.push(`左右被切 ${name(element)}`);
    if (clips(overflowY) && element.scrollHeight > element.clientHeight + 1) findings.push(`上下被切 ${name(element)}`);
    if (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1) {
      findings.push(`用省略号切掉 ${name(element)}`);
    }
  }
  return findings;

  function clips(overflow: string): boolean {
    return overflow === 'hidden' || overflow === 'clip';
  }

  function scrollsOrHides(start: Element | null): boolean {
    for (let element = start; element !== null && element !== document.body; element = element.parentElement) {
      const { overflowX, position, width: size } = getComputedStyle(element);
      if (overflowX === 'auto' || overflowX === 'scroll') return true;
      // The usual way to hide a label from the eye alone.
      if (position === 'absolute' && size === '1px') return true;
    }
    return false;
  }

  function name(element: Element): string {
    const classes = element.classList.length === 0 ? '' : `.${[...element.classList].join('.')}`;
    return `<${element.tagName.toLowerCase()}${classes}> “${element.textContent.trim().slice(0, 30)}”`;
  }
}
