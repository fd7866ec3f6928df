/** Which of many are selected: one by one, a range, or all. */
export class Selection {
  private chosen = new Set<string>();
  private last = '';
  private readonly listeners = new Set<() => void>();

  get size(): number {
    return this.chosen.size;
  }

  has(id: string): boolean {
    return this.chosen.has(id);
  }

  ids(): string[] {
    return [...this.chosen];
  }

  toggle(id: string): void {
    if (!this.chosen.delete(id)) {
      this.chosen.add(id);
    }
    this.last = id;
    this.changed();
  }

  /** A range goes from here on. */
  from(id: string): void {
    this.last = id;
  }

  /** From the one touched last to this one, in the order shown. */
  range(shown: string[], id: string): void {
    const from = Math.max(0, shown.indexOf(this.last));
    const to = shown.indexOf(id);
    shown.slice(Math.min(from, to), Math.max(from, to) + 1).forEach((one) => this.chosen.add(one));
    this.last = id;
    this.changed();
  }

  all(shown: string[]): void {
    this.chosen = new Set(shown);
    this.changed();
  }

  clear(): void {
    this.chosen.clear();
    this.changed();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    this.listeners.forEach((listener) => listener());
  }
}
