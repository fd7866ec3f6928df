/**
 * What somebody has typed or drawn and not sent yet. It survives a reload, a lost connection and a token that has expired, in its tab; and it is
 * shown to its user alone.
 */
import { session } from './session.ts';

export class Draft<T> {
  constructor(private readonly name: string) {}

  private get key(): string {
    return `studio.draft.${this.name} ${session.user()}`;
  }

  kept(): T | null {
    try {
      return JSON.parse(sessionStorage.getItem(this.key) ?? 'null');
    } catch {
      return null;
    }
  }

  keep(value: T): void {
    sessionStorage.setItem(this.key, JSON.stringify(value));
  }

  forget(): void {
    sessionStorage.removeItem(this.key);
  }
}

/** The words of a form, by the names of its fields. */
export type Words = Record<string, string>;

export function wordsOf(form: HTMLFormElement): Words {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
