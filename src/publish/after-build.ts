/** Writes what is not a page into the built folder. */
export async function afterBuild(_folder: string): Promise<void> {
  await Promise.resolve();
}
