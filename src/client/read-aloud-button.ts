/** Shows the reading button where the browser can speak; what reads is loaded when somebody first asks for it. */
const button = document.querySelector<HTMLButtonElement>('#read-aloud');

if (button && 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window) {
  button.hidden = false;
  button.addEventListener(
    'click',
    () =>
      // A module taken whole: taken apart here, it would be wrapped in a function that takes it apart.
      void import('./read-aloud/controls.ts').then((module) => {
        module.openControls(button);
      }),
    { once: true },
  );
}

export {};
