/** Lists of the API, page by page. */
import { present } from '../state/toasts.ts';
import { type Answer, call, type Query } from './client.ts';

export class PagedList<T extends { id?: string }> {
  private loaded: T[] = [];
  private counted: number | null = null;
  private next: string | null = null;
  private begun = false;

  constructor(private readonly path: string, private readonly query: Query) {}

  get items(): T[] {
    return present(this.loaded);
  }

  /** How many there are in all, as far as that is known. */
  get total(): number | null {
    return this.counted === null ? null : this.counted - (this.loaded.length - this.items.length);
  }

  get hasMore(): boolean {
    return !this.begun || this.next !== null;
  }

  /** Loads the next page; what came in between is not shown twice. */
  async more(signal?: AbortSignal): Promise<void> {
    const page: Answer<T[]> = this.begun
      ? await call('GET', this.next ?? this.path, { signal })
      : await this.first(signal);
    this.begun = true;
    this.next = page.next;
    this.counted = page.total ?? this.counted;
    const known = new Set(this.loaded.map((item) => item.id));
    this.loaded = [...this.loaded, ...page.body.filter((item) => !known.has(item.id))];
  }

  /** Reads the first page anew: changes are in their place, what is new is in front, and what had been loaded behind it stays. */
  async renew(signal?: AbortSignal): Promise<void> {
    const { body, next, total } = await this.first(signal);
    const known = new Set(body.map((item) => item.id));
    const joint = next ? this.loaded.findIndex((item) => item.id === body.at(-1)?.id) : -1;
    const behind = joint < 0 ? [] : this.loaded.slice(joint + 1).filter((item) => !known.has(item.id));
    this.loaded = [...body, ...behind];
    this.next = behind.length ? this.next : next;
    this.begun = true;
    this.counted = total ?? this.counted;
  }

  private first(signal?: AbortSignal): Promise<Answer<T[]>> {
    return call('GET', this.path, { query: { ...this.query, total: true }, signal });
  }

  /** Puts a changed one in the place of what it was, or a new one in front. */
  put(item: T): void {
    const at = this.loaded.findIndex((other) => other.id === item.id);
    this.loaded = at < 0 ? [item, ...this.loaded] : this.loaded.with(at, item);
    if (at < 0 && this.counted !== null) {
      this.counted++;
    }
  }
}

/** All of a list, however many pages it has. */
export async function everything<T extends { id?: string }>(
  path: string,
  query: Query = {},
  signal?: AbortSignal,
): Promise<T[]> {
  const list = new PagedList<T>(path, { ...query, limit: 200 });
  while (list.hasMore) {
    await list.more(signal);
  }
  return list.items;
}
