/** First two digits of a resident id: the province in which it was issued, Hong Kong, Macao and Taiwan residents included. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 characters are a resident id (GB 11643-1999): province, a real day of birth, ISO 7064 MOD 11-2 check digit. */
export function isResidentId(text: string): boolean {
  if (!hasResidentForm(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text.slice(-1).toUpperCase();
}

/** Whether 18 characters are a resident id but for the check digit: a province and a real day of birth. */
export function hasResidentForm(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text) || !provinces.has(text.slice(0, 2))) return false;
  return isDay(text.slice(6, 10), text.slice(10, 12), text.slice(12, 14));
}

/** Whether 15 digits may be a resident id as issued before 1999: it has no check digit, so its context has to decide. */
export function isLegacyResidentId(text: string): boolean {
  return provinces.has(text.slice(0, 2)) && isDay(`19${text.slice(6, 8)}`, text.slice(8, 10), text.slice(10, 12));
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const inRange = Number(year) >= 1900 && Number(year) <= 2100;
  return inRange && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether the last digit is the Luhn check digit of those before it (ISO/IEC 7812). */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  Array.from(digits)
    .reverse()
    .forEach((char, index) => {
      const doubled = Number(char) * (index % 2 === 0 ? 1 : 2);
      sum += doubled > 9 ? doubled - 9 : doubled;
    });
  return sum % 10 === 0;
}

/** Whether a text such as A123456(3) is a Hong Kong identity card: letters from 10 on, a blank is 36, the sum is divisible by 11. */
export function isHongKongId(text: string): boolean {
  const [, letters = '', digits = '', check = ''] = /^([A-Z]{1,2})(\d{6})\(([0-9A])\)$/.exec(text) ?? [];
  const values = Array.from(letters.padStart(2, ' ')).map((letter) =>
    letter === ' ' ? 36 : letter.charCodeAt(0) - 55,
  );
  const all = [...values, ...Array.from(digits, Number), check === 'A' ? 10 : Number(check)];
  return digits !== '' && all.reduce((total, value, index) => total + value * (9 - index), 0) % 11 === 0;
}
