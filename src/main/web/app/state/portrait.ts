/** Addresses of portraits that are drawn while one chooses. */
export interface Wish {
  seed: string;
  prompt?: string;
  look?: Record<string, string>;
}

const LONGEST_PROMPT = 200;

export function portrait({ seed, prompt, look = {} }: Wish): string {
  const options = new URLSearchParams();
  if (prompt?.trim()) {
    options.set('prompt', [...prompt.trim()].slice(0, LONGEST_PROMPT).join(''));
  }
  for (const [field, value] of Object.entries(look)) {
    if (value) {
      options.set(field, value);
    }
  }
  const query = options.toString();
  return `/portraits/1/${encodeURIComponent(seed)}.svg${query && `?${query}`}`;
}

/** A seed of the kind that jobs take: another person each time. */
export function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
