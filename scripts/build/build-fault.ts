import { inspect } from 'node:util';
import { errorCode } from './error-code.ts';
import { fullPlace } from './no-space.ts';

/** Why a build has failed, for the person who started it: a sentence where the cause is known, else all that the error tells. */
export function buildFault(error: unknown, folders: readonly string[], out: string): string {
  const full = fullPlace(error, folders);
  if (full !== undefined) return `磁盘满了（${full}），页面没有生成，原来的网站没有动。请腾出地方再来一次。`;
  const code = errorCode(error) ?? '';
  if (['EACCES', 'EBUSY', 'EPERM', 'EROFS'].includes(code) && inspect(error).includes(out))
    return `新的网站换不进“${out}”（${code}），原来的网站没有动。请看看有没有写的权限，是不是有别的程序正开着里面的文件。`;
  return `页面没有生成，原来的网站没有动。\n${inspect(error)}`;
}
