/** Whether the reader is busy with what is shown: then nothing may move under their finger. */
export interface Reader {
  /** Whether they have pointed at it, scrolled or gone into it by keyboard since it was last forgotten. */
  isAt(): boolean;
  forget(): void;
}

export function watchReader(results: HTMLElement): Reader {
  let busy = false;
  const note = (): void => {
    busy = true;
  };
  for (const event of ['pointerdown', 'pointermove', 'touchstart', 'focusin']) {
    results.addEventListener(event, note, { passive: true });
  }
  window.addEventListener('scroll', note, { passive: true });
  return {
    isAt: () => busy || results.contains(document.activeElement),
    forget: () => {
      busy = false;
    },
  };
}
