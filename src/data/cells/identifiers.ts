import { isDeviceName } from '../files/windows-name.ts';
import { toHalfWidth } from './normalise.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether an 18-character 统一社会信用代码 has a right check character (GB 32100-2015, weights 3^i mod 31). */
export function isUnifiedSocialCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const char of code.slice(0, 17)) {
    sum += alphabet.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}

/** An id is the name of folders and files of the site: one that Windows keeps for a device could not be unpacked there. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !isDeviceName(text);
}

/** A number at which a station is called: an office number, or a mobile of eleven digits. */
export function isPhone(text: string): boolean {
  return isOfficePhone(text) || isMobile(text);
}

/** A mobile of the Chinese mainland in its one form: eleven digits. */
export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

const betweenDigits = /[\s.\-\u2010-\u2015\u2212]/g;

/** A phone number in half width without blanks; a mobile also without the hyphens and the +86 that people write. */
export function plainPhone(text: string): string {
  const plain = toHalfWidth(text).replaceAll(/\s/g, '');
  const digits = plain.replaceAll(betweenDigits, '').replace(/^(?:\+|00)?86(?=1)/, '');
  return isMobile(digits) ? digits : plain;
}

/** A public office number: 区号-号码, 400/800 numbers, service numbers (12345, 110), or the sample town's 000-numbers. */
export function isOfficePhone(text: string): boolean {
  return /^(0\d{2,3}-\d{7,8}(-\d{1,6})?|000-\d{4,8}|[48]00-\d{3}-?\d{4}|1\d{2,4}|9\d{4})$/.test(text);
}
