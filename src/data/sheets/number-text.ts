/**
 * The digits of a number as a spreadsheet means them: it counts in 15 digits, so that what it keeps as 0.30000000000000004 is
 * 0.3. Never with an exponent. Undefined where the number is so large that digits have been lost.
 */
export function numberText(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined;
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e')
    ? Number(text)
        .toFixed(20)
        .replace(/\.?0+$/, '')
    : text;
}

/** Days from 1899-12-30: how spreadsheets keep dates, from 1930 to 2199. */
const firstSerial = 10_959;
const lastSerial = 109_574;
const dayLength = 86_400_000;

/** `2023-12-27` (or with ` 09:00`) for a date's serial number; undefined for any other number. */
export function dayOfSerial(serial: number): string | undefined {
  if (!(serial >= firstSerial && serial <= lastSerial)) return undefined;
  const minutes = Math.round((serial * dayLength) / 60_000);
  const text = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  const time = text.slice(11, 16);
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

/** What the date is if the file counts from 1904, as Excel for Mac once did: four years and a day later. */
export function dayOfMacSerial(serial: number): string | undefined {
  return dayOfSerial(serial + 1462);
}
