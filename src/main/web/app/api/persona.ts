/** A persona between a form, where all is text, and the API. */
import type { Persona } from '../state/portrait.ts';

/** What the API has of a persona. */
export interface StoredPersona {
  personaName?: string | null;
  personaAge?: number | null;
  personaPersonality?: string[] | null;
  personaBackground?: string | null;
}

/** The fields of a look, in the order of the API. */
export const LOOK = [
  'gender',
  'ageRange',
  'ethnicity',
  'bodyType',
  'hairStyle',
  'hairColor',
  'eyeColor',
  'skinTone',
  'style',
] as const;

export function personaInput(persona: Persona): StoredPersona {
  const traits = (persona.personaPersonality ?? '').split(',').map((trait) => trait.trim()).filter(Boolean);
  return {
    personaName: persona.personaName?.trim() || null,
    personaAge: persona.personaAge?.trim() ? Number(persona.personaAge) : null,
    personaPersonality: traits.length ? traits : null,
    personaBackground: persona.personaBackground?.trim() || null,
  };
}

export function personaOf(stored: StoredPersona): Persona {
  return {
    personaName: stored.personaName ?? '',
    personaAge: stored.personaAge ? String(stored.personaAge) : '',
    personaPersonality: (stored.personaPersonality ?? []).join(', '),
    personaBackground: stored.personaBackground ?? '',
  };
}

/** Only what is said: a look without its empty fields. */
export function lookOf(fields: Partial<Record<string, string | null>> | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
