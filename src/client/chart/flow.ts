import { Chart, LinearScale, Tooltip } from 'chart.js';
import { Flow, SankeyController, type SankeyDataPoint } from 'chartjs-chart-sankey';
import { text } from '../../text/money/chart.ts';

Chart.register(Flow, LinearScale, SankeyController, Tooltip);

interface Link {
  readonly from: string;
  readonly to: string;
  readonly yuan: number;
}

const whole = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Draws the table of a figure as bands from the left to the right, as broad as the amounts, each node with its name. */
export function drawFlow(figure: HTMLElement): void {
  const table = figure.querySelector('table');
  const box = figure.querySelector<HTMLElement>('.chart-box');
  const canvas = box?.querySelector('canvas');
  if (!table || !box || !canvas) return;
  const { labels, links } = readLinks(table);
  if (links.length === 0) return;
  const style = getComputedStyle(figure);
  const size = Number.parseFloat(style.fontSize) * 0.8;
  box.hidden = false;
  figure.classList.add('drawn');
  box.style.height = `${String(Math.min(50, 6 + mostEnds(links) * 2.4))}rem`;
  const colours = ['--teal', '--ink-soft', '--vermilion', '--ink'].map((name) => style.getPropertyValue(name));
  const middles = [...new Set(links.map(({ from }) => from))].filter((id) => links.some(({ to }) => to === id));
  /** Every band has the colour of the money it is of. */
  const colourOf = ({ from, to }: Pick<Link, 'from' | 'to'>): string =>
    colours[Math.max(0, middles.indexOf(middles.includes(from) ? from : to)) % colours.length] ?? style.color;
  const room = Math.floor((figure.clientWidth / 2 - 16) / size);
  const isSource = (id: string): boolean => links.every(({ to }) => to !== id);
  const longest = Math.max(0, ...[...labels].map(([id, name]) => (isSource(id) ? name.length : 0)));
  const beside = Math.min(longest, Math.ceil(room / 2));
  // Names of sources and of the middle share the left half; those of uses have the right half for themselves.
  const mostOf = (id: string): number => (isSource(id) ? beside : middles.includes(id) ? room - beside - 1 : room - 1);
  const nodes: Record<string, string> = {};
  for (const [id, name] of labels) nodes[id] = shortened(name, Math.max(2, mostOf(id)));
  new Chart<'sankey', SankeyDataPoint[], string>(canvas, {
    type: 'sankey',
    data: {
      datasets: [
        {
          data: links.map(({ from, to, yuan }) => ({ from, to, flow: yuan })),
          parsing: { from: 'from', to: 'to', flow: 'flow' },
          labels: nodes,
          colorMode: 'from',
          colorFrom: ({ raw }) => colourOf(raw),
          colorTo: ({ raw }) => colourOf(raw),
          alpha: 0.35,
          borderWidth: 0,
          nodeWidth: 8,
          nodePadding: size,
          color: style.color,
          font: { family: style.fontFamily, size },
          size: 'max',
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: size, bottom: size } },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataIndex }) => linkLabel(labels, links[dataIndex]),
          },
        },
      },
    },
  });
}

/** How many ends stand below one another, on the side that has more. */
function mostEnds(links: readonly Link[]): number {
  return Math.max(new Set(links.map(({ from }) => from)).size, new Set(links.map(({ to }) => to)).size);
}

function linkLabel(labels: ReadonlyMap<string, string>, link: Link | undefined): string {
  const { from = '', to = '', yuan = 0 } = link ?? {};
  return `${labels.get(from) ?? ''} → ${labels.get(to) ?? ''} ${whole.format(yuan)} ${text.yuan}`;
}

/** The rows of the table. What is negative flows the other way: out of a node of its own that says 退回. */
function readLinks(table: HTMLTableElement): {
  readonly labels: ReadonlyMap<string, string>;
  readonly links: readonly Link[];
} {
  const labels = new Map<string, string>();
  const links = [...(table.tBodies[0]?.rows ?? [])].flatMap((row): readonly Link[] => {
    const [from, to] = [...row.querySelectorAll<HTMLElement>('[data-node]')].map((cell) => {
      const id = cell.dataset['node'] ?? '';
      labels.set(id, cell.textContent.trim());
      return id;
    });
    const yuan = Number(row.querySelector('data')?.value ?? 0) / 100;
    if (from === undefined || to === undefined || yuan === 0) return [];
    if (yuan > 0) return [{ from, to, yuan }];
    labels.set(`back-${to}`, text.givenBack(labels.get(to) ?? ''));
    return [{ from: `back-${to}`, to: from, yuan: -yuan }];
  });
  return { labels, links };
}

/** Names on a phone must leave room for the bands. */
function shortened(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}
