/** Sentences, numbers and times in the reader's language. */
import { en, type Sentence, type Sentences } from './en.ts';
import { id } from './id.ts';
import { Signal } from '../state/signal.ts';

export type Language = 'en' | 'id';

const LANGUAGES: Record<Language, Sentences> = { en, id };
const KEPT_AS = 'studio.language';

function first(): Language {
  const wanted = [localStorage.getItem(KEPT_AS) ?? '', ...navigator.languages];
  const known = wanted.map((tag) => tag.slice(0, 2)).find((tag) => tag in LANGUAGES);
  return (known ?? 'en') as Language;
}

export const language = new Signal<Language>(first());

document.documentElement.lang = language.get();
language.subscribe((chosen) => {
  localStorage.setItem(KEPT_AS, chosen);
  document.documentElement.lang = chosen;
});

/** A sentence with its values put in. */
export function t(sentence: Sentence, values: Record<string, string | number> = {}): string {
  return LANGUAGES[language.get()][sentence].replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === 'number' ? number(value) : value ?? '';
  });
}

type Counted = { [S in Sentence]: S extends `${infer Stem}.other` ? Stem : never }[Sentence];

/** A sentence about a number of things. */
export function count(stem: Counted, many: number): string {
  const form = new Intl.PluralRules(language.get()).select(many) === 'one' ? 'one' : 'other';
  return t(`${stem}.${form}` as Sentence, { count: many });
}

const PERSONA: Record<string, Sentence> = {
  name: 'new.name',
  personaName: 'new.persona.name',
  personaAge: 'new.persona.age',
  personaPersonality: 'new.persona.traits',
  personaBackground: 'new.persona.background',
};

/** The name of a field of an avatar, above all of its look; of one that is newer than this page, the field's own. */
export function lookField(field: string): string {
  const sentence = [`look.${field}`, PERSONA[field]].find((one) => one in en);
  return sentence ? t(sentence as Sentence) : field;
}

export function number(value: number): string {
  return new Intl.NumberFormat(language.get()).format(value);
}

/** A number that is added or taken away. */
export function change(value: number): string {
  return new Intl.NumberFormat(language.get(), { signDisplay: 'exceptZero' }).format(value);
}

export function when(instant: string | null | undefined): string {
  if (!instant) {
    return '';
  }
  return new Intl.DateTimeFormat(language.get(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

const STEPS: Array<[Intl.RelativeTimeFormatUnit, number]> = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** How long ago, as one says it. */
export function ago(instant: string | null | undefined, now = Date.now()): string {
  if (!instant) {
    return '';
  }
  const seconds = Math.round((Date.parse(instant) - now) / 1000);
  if (Math.abs(seconds) >= 7 * 86_400) {
    return when(instant);
  }
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? STEPS[3];
  return new Intl.RelativeTimeFormat(language.get(), { numeric: 'auto' }).format(Math.trunc(seconds / size), unit);
}

/** A stretch of time, roughly. */
export function duration(seconds: number): string {
  const [unit, size] = STEPS.find(([, length]) => seconds >= length) ?? STEPS[3];
  return new Intl.NumberFormat(language.get(), { style: 'unit', unit, unitDisplay: 'long' })
    .format(Math.max(1, Math.round(seconds / size)));
}
