/** Keys that work everywhere but where one types. Browsers' own are left alone. */
import { Signal } from './signal.ts';
import { go } from './router.ts';

export const helpShown = new Signal(false);

const PLACES: Record<string, string> = {
  h: '/ui/',
  a: '/ui/avatars',
  p: '/ui/poses',
  c: '/ui/create',
  i: '/ui/pictures',
  j: '/ui/activity',
};

let afterG = 0;

function types(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement &&
    (/^(input|textarea|select)$/i.test(target.tagName) || target.isContentEditable);
}

/** A field for words that is to be seen, in whichever element it is. */
function searchField(root: ParentNode): HTMLElement | null {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches('input[type=search]')) {
      return element;
    }
    const inside = element.shadowRoot && searchField(element.shadowRoot);
    if (inside) {
      return inside;
    }
  }
  return null;
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || types(event)) {
    return;
  }
  if (Date.now() - afterG < 1_500 && event.key in PLACES) {
    afterG = 0;
    event.preventDefault();
    go(PLACES[event.key]);
    return;
  }
  switch (event.key) {
    case '?':
      helpShown.set(!helpShown.get());
      break;
    case 'g':
      afterG = Date.now();
      break;
    case 'n':
      go('/ui/avatars/new');
      break;
    case '/':
      event.preventDefault();
      searchField(document)?.focus();
      break;
  }
});
