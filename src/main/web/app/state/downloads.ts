/** Files on their way to the reader's disk. */
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { Link } from '../api/types.ts';
import { sentence } from '../elements/load.ts';
import { session } from './session.ts';
import { tell } from './toasts.ts';

/** Has the browser download a path by itself: however large it is, nothing of it is in the page. A link sends no token, so it gets a ticket. */
export async function download(path: string): Promise<void> {
  try {
    follow(session.token() ? (await call<Link>('POST', paths.downloads, { body: { path } })).body.url : path, '');
  } catch (failure) {
    tell(sentence(failure), 'error');
  }
}

/** What has to be asked for with a body: the browser keeps it, on disk where it is large, until it is saved. */
export async function downloadAnswer(path: string, body: unknown): Promise<void> {
  try {
    const answer = await call<Blob>('POST', path, { body, as: 'blob' });
    save(answer.body, answer.fileName ?? '');
  } catch (failure) {
    tell(sentence(failure), 'error');
  }
}

export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  follow(url, name);
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function follow(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}
