/** A list of the API, page by page. */
import { type Answer, call, type Query } from './client.ts';

export class PagedList<T extends { id?: string }> {
  items: T[] = [];
  total: number | null = null;
  private next: string | null = null;
  private begun = false;

  constructor(private readonly path: string, private readonly query: Query) {}

  get hasMore(): boolean {
    return !this.begun || this.next !== null;
  }

  /** Loads the next page; what came in between is not shown twice. */
  async more(signal?: AbortSignal): Promise<void> {
    const page: Answer<T[]> = this.begun
      ? await call('GET', this.next ?? this.path, { signal })
      : await call('GET', this.path, { query: { ...this.query, total: true }, signal });
    this.begun = true;
    this.next = page.next;
    this.total = page.total ?? this.total;
    const known = new Set(this.items.map((item) => item.id));
    this.items = [...this.items, ...page.body.filter((item) => !known.has(item.id))];
  }

  /** Puts a changed one in the place of what it was, or a new one in front. */
  put(item: T): void {
    const at = this.items.findIndex((other) => other.id === item.id);
    this.items = at < 0 ? [item, ...this.items] : this.items.with(at, item);
    if (at < 0 && this.total !== null) {
      this.total++;
    }
  }

  remove(id: string): void {
    const left = this.items.filter((item) => item.id !== id);
    if (this.total !== null) {
      this.total -= this.items.length - left.length;
    }
    this.items = left;
  }
}
