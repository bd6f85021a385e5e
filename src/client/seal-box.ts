/** The box for a seal, on the page of the accounts. What answers it is loaded when somebody asks. */
const own = document.getElementById('seal-own');
if (own) {
  own.hidden = false;
  own.addEventListener('submit', (event) => {
    event.preventDefault();
    void import('./seals/answer-seal.ts').then(({ answerSeal }) => answerSeal(own));
  });
}

export {};
