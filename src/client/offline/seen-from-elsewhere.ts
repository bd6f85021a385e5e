/**
 * A page one step below the root (`offline/`) in place of another one. Its addresses are relative (`../help/`), so they are
 * written out from the root: seen from where it stands in, they would lead elsewhere.
 */
export async function seenFromElsewhere(page: Response, root: string): Promise<Response> {
  const html = (await page.text()).replace(/="\.\.\//g, `="${root}`);
  return new Response(html, { status: page.status, headers: page.headers });
}
