/** Wakes the button under a station's services; what makes the card is loaded when somebody wants one, or comes by a link with ticks. */
const order = document.querySelector<HTMLElement>('#order');

if (order) {
  const open = (): void => {
    // A module taken whole: taken apart here, it would be wrapped in a function that takes it apart.
    void import('./card/order.ts').then((module) => {
      module.openOrder(order);
    });
  };
  order.hidden = false;
  if (location.hash.startsWith('#card=')) open();
  else order.querySelector('button')?.addEventListener('click', open, { once: true });
}

export {};
