/** Charts beside their tables: the drawing program is fetched when the first of them scrolls into view, and not before. */
const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting || !(target instanceof HTMLElement)) continue;
    seen.unobserve(target);
    // Where it cannot be fetched, the table is still there.
    import('./chart/open.ts').then(({ openChart }) => openChart(target)).catch(console.warn);
  }
});

for (const figure of document.querySelectorAll('figure[data-chart]')) seen.observe(figure);

export {};
