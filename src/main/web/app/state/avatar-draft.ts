/** A new avatar while one describes it. It survives a reload. */
import { newSeed, type Persona } from './portrait.ts';

export const WAYS = ['describe', 'preset', 'reference', 'upload'] as const;
export type Way = typeof WAYS[number];

export interface AvatarDraft {
  way: Way;
  project: string;
  name: string;
  prompt: string;
  persona: Persona;
  look: Record<string, string>;
  seed: number;
  preset: string;
}

const KEPT_AS = 'studio.new-avatar';

export function keptDraft(): AvatarDraft {
  const empty: AvatarDraft = {
    way: 'describe',
    project: '',
    name: '',
    prompt: '',
    persona: {},
    look: {},
    seed: newSeed(),
    preset: '',
  };
  try {
    return { ...empty, ...JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}') };
  } catch {
    return empty;
  }
}

export function keepDraft(draft: AvatarDraft): void {
  sessionStorage.setItem(KEPT_AS, JSON.stringify(draft));
}

export function forgetDraft(): void {
  sessionStorage.removeItem(KEPT_AS);
}
