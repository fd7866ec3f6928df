/** Addresses of portraits that are drawn while one chooses. */
export interface Wish {
  /** Any text is a person; a number is the seed of a job, and the person is the one that the job makes. */
  seed: string | number;
  prompt?: string;
  look?: Record<string, string>;
  persona?: Persona;
}

/** Who somebody is, as avatars have it. */
export interface Persona {
  personaName?: string;
  personaAge?: string;
  personaPersonality?: string;
  personaBackground?: string;
}

const LONGEST_TEXT = 200;

export function portrait({ seed, prompt, look = {}, persona = {} }: Wish): string {
  const options = new URLSearchParams();
  if (typeof seed === 'number') {
    options.set('jobSeed', String(seed));
  }
  const said = { prompt, ...look, ...persona, personaName: '' };
  for (const [field, value] of Object.entries(said)) {
    if (value?.trim()) {
      options.set(field, [...value.trim()].slice(0, LONGEST_TEXT).join(''));
    }
  }
  const query = options.toString();
  return `/portraits/1/${encodeURIComponent(seed)}.svg${query && `?${query}`}`;
}

/** A seed of the kind that jobs take: another person each time. */
export function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

/** The same seed for the same text, always (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 1;
}
