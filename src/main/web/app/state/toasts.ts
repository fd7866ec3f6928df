/** Short messages at the edge, some of which can be undone. */
import { Signal } from './signal.ts';

export interface Toast {
  id: number;
  text: string;
  kind: 'info' | 'error';
  undo?: () => void;
}

const SECONDS = { info: 5, error: 12 };
const SECONDS_TO_UNDO = 8;

export const toasts = new Signal<Toast[]>([]);
let last = 0;

export function dismiss(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

export function tell(text: string, kind: Toast['kind'] = 'info'): void {
  show({ text, kind }, SECONDS[kind]);
}

/** What has been deleted here, though the service may not know yet: lists leave it out. */
const deleted = new Set<string>();

/** Those of a list that nobody has deleted here. */
export function present<T extends { id?: string }>(items: T[]): T[] {
  return deleted.size ? items.filter((item) => !deleted.has(item.id ?? '')) : items;
}

/** Deletes in eight seconds what is gone for the eye at once, unless it is taken back before. Leaving the page deletes it at once. */
export function deleteSoon(text: string, ids: string[], act: () => Promise<void>, changed: () => void): void {
  const bringBack = () => {
    ids.forEach((id) => deleted.delete(id));
    changed();
  };
  ids.forEach((id) => deleted.add(id));
  changed();
  later(text, act, bringBack);
}

/** Does something in eight seconds, unless it is taken back before. Leaving the page does it at once. */
function later(text: string, act: () => Promise<void>, takeBack: () => void): void {
  let open = true;
  const decide = async () => {
    if (!open) {
      return;
    }
    open = false;
    removeEventListener('pagehide', decide);
    try {
      await act();
    } catch (failure) {
      takeBack();
      tell(failure instanceof Error ? failure.message : String(failure), 'error');
    }
  };
  const undo = () => {
    open = false;
    removeEventListener('pagehide', decide);
    dismiss(toast);
    takeBack();
  };
  addEventListener('pagehide', decide);
  const toast = show({ text, kind: 'info', undo }, SECONDS_TO_UNDO, decide);
}

function show(toast: Omit<Toast, 'id'>, seconds: number, after?: () => void): number {
  const id = ++last;
  toasts.set([...toasts.get(), { ...toast, id }]);
  setTimeout(() => {
    dismiss(id);
    after?.();
  }, seconds * 1000);
  return id;
}
