/** Whether Windows keeps a name for a device, whatever its ending: `con`, `nul.csv`, `COM1`. No file or folder can have it. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name.trim());
}

/** Why Windows cannot hold a file or folder of this name; undefined where it can. */
export function windowsFault(name: string): 'device' | 'sign' | 'end' | undefined {
  if (isDeviceName(name)) return 'device';
  if (/[<>:"|?*\\\p{Cc}]/u.test(name)) return 'sign';
  return /[. ]$/.test(name) ? 'end' : undefined;
}
