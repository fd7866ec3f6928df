/** A new avatar while one describes it. It survives a reload. */
import { Draft } from './draft.ts';
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

const DRAFT = new Draft<AvatarDraft>('new-avatar');

export function keptDraft(): AvatarDraft {
  return {
    way: 'describe',
    project: '',
    name: '',
    prompt: '',
    persona: {},
    look: {},
    seed: newSeed(),
    preset: '',
    ...DRAFT.kept(),
  };
}

export function keepDraft(draft: AvatarDraft): void {
  DRAFT.keep(draft);
}

export function forgetDraft(): void {
  DRAFT.forget();
}
