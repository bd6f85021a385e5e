import '../old-phones/resize-observer.ts';

/** Fetches the program that draws a figure: the one for flows is needed on few pages, and must not weigh on the others. */
export async function openChart(figure: HTMLElement): Promise<void> {
  if (figure.dataset['chart'] === 'flow') {
    const { drawFlow } = await import('./flow.ts');
    drawFlow(figure);
  } else {
    const { draw } = await import('./draw.ts');
    draw(figure);
  }
}
