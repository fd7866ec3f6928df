import { lookOf, personaInput, personaOf } from './persona.ts';
import { same } from '../testing.ts';

Deno.test('a persona of a form is the one that it came from', () => {
  const stored = {
    personaName: 'Ada',
    personaAge: 36,
    personaPersonality: ['precise', 'bold'],
    personaBackground: 'x',
  };
  same(personaInput(personaOf(stored)), stored);
});

Deno.test('an empty form says nothing, and never an empty text', () => {
  const nothing = { personaName: null, personaAge: null, personaPersonality: null, personaBackground: null };
  same(personaInput({}), nothing);
  same(personaInput({ personaName: ' ', personaAge: '', personaPersonality: ' , ', personaBackground: '' }), nothing);
});

Deno.test('a look has only what is said', () => {
  same(lookOf({ hairStyle: 'bun', style: null, gender: '' }), { hairStyle: 'bun' });
  same(lookOf(null), {});
});
