/** The address is the state: where one is, and how one gets elsewhere without loading the page anew. */
import { Signal } from './signal.ts';

export const location$ = new Signal<URL>(new URL(location.href));

/** What the page is about, such as the name of an avatar: it stands in the title until another page is there. */
export const subject = new Signal('');
location$.subscribe(({ pathname }) => {
  if (pathname !== shown) {
    shown = pathname;
    subject.set('');
  }
});
let shown = location.pathname;

/** Names in a pattern such as `/ui/avatars/:id` and what stands at them; null where the path is another. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.replace(/\/+$/, '').split('/');
  if (wanted.length !== given.length) {
    return null;
  }
  const names: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    if (part.startsWith(':')) {
      names[part.slice(1)] = decodeURIComponent(given[at]);
    } else if (part !== given[at]) {
      return null;
    }
  }
  return names;
}

export function go(address: string, how: { replace?: boolean } = {}): void {
  const url = new URL(address, location.href);
  if (how.replace) {
    history.replaceState(null, '', url);
  } else {
    history.pushState(null, '', url);
  }
  location$.set(url);
}

/** Sets parameters of the address, which leaves no step in the history; empty ones are taken away. */
export function setParameters(parameters: Record<string, string | null>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) {
    if (value) {
      url.searchParams.set(name, value);
    } else {
      url.searchParams.delete(name);
    }
  }
  go(url.href, { replace: true });
}

export function parameter(name: string): string {
  return location$.get().searchParams.get(name) ?? '';
}

function follow(event: MouseEvent): void {
  if (
    event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  ) {
    return;
  }
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) {
    return;
  }
  if (!link.pathname.startsWith('/ui/')) {
    return;
  }
  event.preventDefault();
  go(link.href);
}

document.addEventListener('click', follow);
addEventListener('popstate', () => location$.set(new URL(location.href)));
