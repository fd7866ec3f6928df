/** The poses chosen so far, which survive paging and reloading. */
import type { LibraryPoseView } from '../api/types.ts';
import { Signal } from './signal.ts';

const KEPT_AS = 'studio.tray';
export const MOST = 50;

export interface ChosenPose {
  id: string;
  name: string;
  thumbnailUrl: string;
}

/** A pose of the library as the tray has it. */
export function chosenPose({ id, name, thumbnailUrl, previewImageUrl }: LibraryPoseView): ChosenPose {
  return { id, name, thumbnailUrl: thumbnailUrl ?? previewImageUrl };
}

function kept(): ChosenPose[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(value) ? value.slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export const tray = new Signal<ChosenPose[]>(kept());
tray.subscribe((chosen) => localStorage.setItem(KEPT_AS, JSON.stringify(chosen)));

export function isChosen(id: string): boolean {
  return tray.get().some((pose) => pose.id === id);
}

/** Adds it or takes it out; false where there is no room for more. */
export function toggle(pose: ChosenPose): boolean {
  if (isChosen(pose.id)) {
    tray.set(tray.get().filter((other) => other.id !== pose.id));
    return true;
  }
  if (tray.get().length >= MOST) {
    return false;
  }
  tray.set([...tray.get(), pose]);
  return true;
}
