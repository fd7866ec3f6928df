import { PagedList } from './list.ts';
import { deleteSoon, toasts } from '../state/toasts.ts';
import { same } from '../testing.ts';

/** Answers pages as the service does. */
function serve(pages: Record<string, { body: unknown; next?: string; total?: number }>): void {
  globalThis.fetch = (address) => {
    const page = pages[String(address)];
    const headers = new Headers();
    if (page.next) {
      headers.set('Link', `<${page.next}>; rel="next"`);
    }
    if (page.total !== undefined) {
      headers.set('X-Total-Count', String(page.total));
    }
    return Promise.resolve(new Response(JSON.stringify(page.body), { headers }));
  };
}

Deno.test('pages follow one another, and what moved between them is shown once', async () => {
  serve({
    '/list?q=a&total=true': { body: [{ id: '1' }, { id: '2' }], next: 'http://localhost/list?cursor=x', total: 3 },
    '/list?cursor=x': { body: [{ id: '2' }, { id: '3' }] },
  });
  const list = new PagedList<{ id: string }>('/list', { q: 'a' });
  await list.more();
  same(list.hasMore, true);
  await list.more();
  same(list.items.map(({ id }) => id), ['1', '2', '3']);
  same([list.hasMore, list.total], [false, 3]);
});

const LEAVES_A_TIMER = { sanitizeOps: false, sanitizeResources: false };

Deno.test('a changed one takes its place, one that is deleted is no longer counted', LEAVES_A_TIMER, async () => {
  serve({ '/list?total=true': { body: [{ id: '1' }, { id: '2' }], total: 2 } });
  const list = new PagedList<{ id: string; name?: string }>('/list', {});
  await list.more();
  list.put({ id: '2', name: 'new' });
  deleteSoon('1 is deleted', ['1'], () => Promise.resolve(), () => undefined);
  same([list.items, list.total], [[{ id: '2', name: 'new' }], 1]);
  await list.renew();
  same([list.items, list.total], [[{ id: '2' }], 1]);
  const [toast] = toasts.get();
  toast.undo?.();
  same([list.items.length, list.total], [2, 2]);
});

Deno.test('what is read anew keeps what had been loaded behind it', async () => {
  const pages = {
    '/list?total=true': { body: [{ id: '3' }, { id: '2' }], next: 'http://localhost/list?cursor=x', total: 4 },
    '/list?cursor=x': { body: [{ id: '1' }, { id: '0' }] },
  };
  serve(pages);
  const list = new PagedList<{ id: string; name?: string }>('/list', {});
  await list.more();
  await list.more();
  pages['/list?total=true'].body = [{ id: '4' }, { id: '2' }];
  await list.renew();
  same(list.items.map(({ id }) => id), ['4', '2', '1', '0']);
  same(list.hasMore, false);
});

Deno.test('where so much is new that a gap could be, the list begins anew', async () => {
  const pages: Parameters<typeof serve>[0] = {
    '/list?total=true': { body: [{ id: '2' }, { id: '1' }], total: 2 },
  };
  serve(pages);
  const list = new PagedList<{ id: string }>('/list', {});
  await list.more();
  pages['/list?total=true'] = { body: [{ id: '9' }, { id: '8' }], next: 'http://localhost/list?cursor=y', total: 9 };
  await list.renew();
  same([list.items.map(({ id }) => id), list.hasMore, list.total], [['9', '8'], true, 9]);
});
