import { PagedList } from './list.ts';
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

Deno.test('a changed one takes its place, a removed one is no longer counted', async () => {
  serve({ '/list?total=true': { body: [{ id: '1' }, { id: '2' }], total: 2 } });
  const list = new PagedList<{ id: string; name?: string }>('/list', {});
  await list.more();
  list.put({ id: '2', name: 'new' });
  list.remove('1');
  same([list.items, list.total], [[{ id: '2', name: 'new' }], 1]);
});
