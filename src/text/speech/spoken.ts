import { parseHours } from '../../data/cells/hours.ts';

const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'];
const myriads = ['', '万', '亿'];

/** 105 → 一百零五, 12 → 十二, 20000 → 二万: a whole number below 10^12 as it is said. */
export function spokenInteger(number: number): string {
  if (number === 0) return '零';
  const groups: number[] = [];
  for (let rest = number; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  let said = '';
  for (const [place, group] of [...groups.entries()].reverse()) {
    if (group === 0) continue;
    // A gap between two groups is said as one 零.
    const gap = said !== '' && (group < 1000 || groups[place + 1] === 0);
    said += `${gap ? '零' : ''}${upToThousands(group)}${myriads[place] ?? ''}`;
  }
  return said.replace(/^一十/, '十');
}

function upToThousands(number: number): string {
  let said = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(number / 10 ** place) % 10;
    if (digit === 0) {
      gap = said !== '';
      continue;
    }
    said += `${gap ? '零' : ''}${digits[digit] ?? ''}${units[place] ?? ''}`;
    gap = false;
  }
  return said;
}

/** `0591-8756` → 零五九幺，八七五六: digit by digit, 1 as 幺, a breath at each hyphen and between the parts of a mobile. */
export function spokenPhone(phone: string): string {
  return phone
    .replace(/^(1[3-9]\d)(\d{4})(\d{4})$/, '$1-$2-$3')
    .replaceAll('-', '，')
    .replaceAll(/\d/g, (digit) => (digit === '1' ? '幺' : (digits[Number(digit)] ?? '')));
}

/** `08:30` → 上午八点半. */
export function spokenClock(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return partOfDay(hour) + onClock(hour, minute);
}

/** `08:30`, `11:30` → 上午八点半到十一点半. */
export function spokenSpan(from: string, to: string): string {
  const [hour = 0, minute = 0] = to.split(':').map(Number);
  const same = partOfDay(hour) === partOfDay(Number(from.slice(0, 2)));
  return `${spokenClock(from)}到${same ? onClock(hour, minute) : spokenClock(to)}`;
}

function partOfDay(hour: number): string {
  if (hour < 6) return '凌晨';
  if (hour < 12) return '上午';
  if (hour === 12) return '中午';
  return hour < 18 ? '下午' : '晚上';
}

function onClock(hour: number, minute: number): string {
  const twelve = hour > 12 ? hour - 12 : hour;
  const said = twelve === 2 ? '两点' : `${spokenInteger(twelve)}点`;
  if (minute === 0) return said;
  return minute === 30 ? `${said}半` : `${said}${minute < 10 ? '零' : ''}${spokenInteger(minute)}分`;
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

/** Opening hours (`周一至周五 08:30-12:00；周六 全天`) in a sentence; as written where they cannot be read. */
export function spokenHours(hours: string): string {
  const rules = parseHours(hours);
  if (rules === undefined) return spokenText(hours);
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return rules
    .map(({ days, spans }) => {
      const times = spans.map(([from, to]) => (to - from === 1440 ? '全天' : spokenSpan(clock(from), clock(to))));
      return `${spokenDays(days)}${times.join('，')}`;
    })
    .join('；');
}

function spokenDays(days: readonly number[]): string {
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const day = (number: number): string => `周${weekdays[number - 1] ?? ''}`;
  if (days.length === 7) return '每天';
  if (days.length > 2 && last - first === days.length - 1) return `${day(first)}到${day(last)}`;
  return days.map(day).join('、');
}

/** `2026-12-05 09:00` → 十二月五号，星期六，上午九点. */
export function spokenMoment(moment: string): string {
  const [, month = 1, day = 1] = moment.slice(0, 10).split('-').map(Number);
  const weekday = new Date(`${moment.slice(0, 10)}T00:00:00Z`).getUTCDay();
  const time = moment.length > 10 ? `，${spokenClock(moment.slice(11))}` : '';
  return `${spokenInteger(month)}月${spokenInteger(day)}号，星期${weekday === 0 ? '日' : (weekdays[weekday - 1] ?? '')}${time}`;
}

/** A written text as it is said: phones, times, years, per cents and numbers in words, brackets as pauses. */
export function spokenText(text: string): string {
  // Each rule looks at every character: most texts have no figure, and need none of those for figures.
  const said = (/\d/.test(text) ? spokenFigures(text) : text)
    .replaceAll(/\s*[（(]([^（）()]*)[）)]/g, '，$1，')
    .replaceAll(/，+(?=[，。；！？])|，+$/g, '');
  return /\s/.test(said) ? said.replaceAll(/(?<=[\p{Script=Han}，。])\s+(?=\p{Script=Han})/gu, '') : said;
}

function spokenFigures(text: string): string {
  return text
    .replaceAll(/(?<!\d)(?:0\d{2,3}-\d{6,8}|[48]00-\d{3}-?\d{4})(?!\d)/g, spokenPhone)
    .replaceAll(/(?<=[打拨话线或、]\s?)(?:1[12]\d|1\d{4}|9\d{4})(?!\d)/g, spokenPhone)
    .replaceAll(/(\d{1,2}:\d{2})\s*[-–—至到]\s*(\d{1,2}:\d{2})/g, (_, from: string, to: string) =>
      spokenSpan(from.padStart(5, '0'), to.padStart(5, '0')),
    )
    .replaceAll(/\d{1,2}:\d{2}/g, (clock) => spokenClock(clock.padStart(5, '0')))
    .replaceAll(/(\d{4})(?=\s*年)/g, (year) => year.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? ''))
    .replaceAll(/(\d+(?:\.\d+)?)\s*[%％]/g, (_, number: string) => `百分之${spokenNumber(number)}`)
    .replaceAll(/\d+(?:\.\d+)?/g, spokenNumber);
}

function spokenNumber(number: string): string {
  const [whole = '0', fraction] = number.split('.');
  // A number of more digits is a code, not an amount; a leading nought is one too.
  if (whole.length > 12 || (whole.length > 1 && whole.startsWith('0'))) return spokenPhone(number);
  const said = spokenInteger(Number(whole));
  return fraction === undefined
    ? said
    : `${said}点${fraction.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? '')}`;
}
