/** The box on the page of the accounts. What answers it is loaded when somebody touches it. */
const form = document.querySelector<HTMLFormElement>('#seal-box');
const input = form?.querySelector('input');
const own = document.getElementById('seal-own');
const said = document.getElementById('seal-said');

if (own && form && input && said) {
  own.hidden = false;
  form.addEventListener('focusin', () => void import('./seals/answer-seal.ts'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void import('./seals/answer-seal.ts').then(({ answerSeal }) =>
      answerSeal(input.value, form.dataset['head'] ?? '', said),
    );
  });
}

export {};
