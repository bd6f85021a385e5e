import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
} from 'chart.js';
import { text } from '../../text/money/chart.ts';
import { readTable, type Series } from './read.ts';
import { hatched } from './hatched.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const short = new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Draws the table of a figure above it. Series are told apart by hatching and form, not by colour alone. */
export function draw(figure: HTMLElement): void {
  const table = figure.querySelector('table');
  const box = figure.querySelector<HTMLElement>('.chart-box');
  const canvas = box?.querySelector('canvas');
  if (!table || !box || !canvas) return;
  const { labels, series } = readTable(table);
  if (labels.length === 0 || series.length === 0) return;
  const lying = figure.dataset['chart'] === 'rows';
  const style = getComputedStyle(figure);
  const size = Number.parseFloat(style.fontSize) * 0.85;
  box.hidden = false;
  figure.classList.add('drawn');
  if (lying) box.style.height = `${String(Math.min(40, 5 + labels.length * (1 + series.length)))}rem`;
  Chart.defaults.font = { family: style.fontFamily, size };
  Chart.defaults.color = style.color;
  const most = lying && canvas.clientWidth > 600 ? 16 : 9;
  const values = { ticks: { callback: (value: number | string) => short.format(Number(value)) } };
  const names = {
    grid: { display: false },
    ticks: { callback: (_: unknown, index: number) => shortened(labels[index] ?? '', most) },
  };
  new Chart<'bar' | 'line', (number | null)[], string>(canvas, {
    type: 'bar',
    data: { labels: [...labels], datasets: series.map((each, index) => dataset(each, index, style)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: lying ? 'y' : 'x',
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: { display: series.length > 1, labels: { usePointStyle: true } },
        tooltip: {
          callbacks: {
            label: ({ dataset: { label = '' }, raw }) => `${label} ${whole.format(Number(raw))} ${text.yuan}`,
          },
        },
      },
    },
  });
}

function dataset(
  { name, form, values }: Series,
  index: number,
  style: CSSStyleDeclaration,
): ChartDataset<'bar' | 'line', (number | null)[]> {
  const ink = style.getPropertyValue('--ink');
  const colour = style.getPropertyValue(index === 0 ? '--teal' : '--vermilion');
  const common = { label: name, data: [...values], borderColor: form === 'line' ? ink : colour, borderWidth: 2 };
  return form === 'line'
    ? {
        ...common,
        type: 'line',
        backgroundColor: ink,
        borderDash: [6, 4],
        pointRadius: 5,
        pointStyle: 'rectRot',
        order: 0,
      }
    : {
        ...common,
        type: 'bar',
        backgroundColor: index === 0 ? colour : hatched(colour),
        maxBarThickness: 48,
        pointStyle: 'rect',
        order: 1,
      };
}

/** Names on a phone must leave room for the bars. */
function shortened(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}
