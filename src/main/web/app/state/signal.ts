/** A value that whoever shows it hears of. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Signal<T> {
  private readonly listeners = new Set<(value: T) => void>();

  constructor(private value: T) {}

  get(): T {
    return this.value;
  }

  set(value: T): void {
    if (Object.is(value, this.value)) {
      return;
    }
    this.value = value;
    for (const listener of [...this.listeners]) {
      listener(value);
    }
  }

  /** Calls back with each change; the answer ends that. */
  subscribe(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** Draws its element anew when one of its signals changes. */
export class Watch implements ReactiveController {
  private ends: Array<() => void> = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly signals: Array<{ subscribe(listener: () => void): () => void }>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.ends = this.signals.map((signal) => signal.subscribe(() => this.host.requestUpdate()));
  }

  hostDisconnected(): void {
    this.ends.forEach((end) => end());
  }
}
