/** Wakes the button under a station's services; what makes the card is loaded when somebody wants one, or comes by a link with ticks. */
const order = document.querySelector<HTMLElement>('#order');

if (order) {
  const open = (): void => {
    void import('./card/order.ts').then(({ openOrder }) => {
      openOrder(order);
    });
  };
  order.hidden = false;
  if (location.hash.startsWith('#card=')) open();
  else order.querySelector('button')?.addEventListener('click', open, { once: true });
}

export {};
