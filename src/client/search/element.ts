/** An element with its children. Built by the DOM alone: what the data says is never read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** Puts these in the place of all that an element has; `replaceChildren` is of 2020. */
export function refill(parent: Element, children: readonly (Node | string)[]): void {
  parent.textContent = '';
  parent.append(...children);
}
