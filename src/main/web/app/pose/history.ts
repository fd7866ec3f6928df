/** What was before each gesture, and what was taken back. */
export class History<T> {
  private past: T[] = [];
  private future: T[] = [];

  constructor(private present: T) {}

  get now(): T {
    return this.present;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** One gesture, however many steps it had. */
  do(next: T): void {
    if (Object.is(next, this.present)) {
      return;
    }
    this.past = [...this.past.slice(-199), this.present];
    this.present = next;
    this.future = [];
  }

  undo(): void {
    const before = this.past.at(-1);
    if (before !== undefined) {
      this.past = this.past.slice(0, -1);
      this.future = [this.present, ...this.future];
      this.present = before;
    }
  }

  redo(): void {
    const [after, ...rest] = this.future;
    if (after !== undefined) {
      this.past = [...this.past, this.present];
      this.present = after;
      this.future = rest;
    }
  }
}
