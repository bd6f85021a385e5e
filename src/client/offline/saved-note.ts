import { text } from '../../text/offline.ts';
import { offlinePage, savedOn } from '../../publish/offline/format/shell.ts';

/** A copy of a response that says when it was made; undefined for one that is not worth keeping. */
export function stamped(response: Response, now: Date): Response | null {
  if (response.status !== 200) return null;
  const headers = new Headers(response.headers);
  headers.set(savedOn, now.toISOString());
  return new Response(response.body, { status: 200, headers });
}

/** The kept page with a quiet line at its beginning that says from when it is. Other files come back as they are. `root` is that of the site. */
export async function withNote(response: Response, today: Date, root: string): Promise<Response> {
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const note = noteHtml(response.headers.get(savedOn), today, root);
  const html = (await response.text()).replace(/<main\b[^>]*>/, (main) => main + note);
  return new Response(html, { status: 200, headers: response.headers });
}

function noteHtml(saved: string | null, today: Date, root: string): string {
  const line = saved === null ? text.noNetwork : text.savedOn(dayText(new Date(saved), today));
  return `<p class="alert no-print" id="saved-note" role="status">${line}<a href="${root}${offlinePage}">${text.whatIsKept}</a></p>`;
}

/** `11月20日`, with the year where it is another one. */
export function dayText(day: Date, today: Date): string {
  const short = `${String(day.getMonth() + 1)}月${String(day.getDate())}日`;
  return day.getFullYear() === today.getFullYear() ? short : `${String(day.getFullYear())}年${short}`;
}
