import { portrait } from './portrait.ts';
import { same } from '../testing.ts';

Deno.test('the seed of a job is one, a text is none', () => {
  same(portrait({ seed: 7 }), '/portraits/1/7.svg?jobSeed=7');
  same(portrait({ seed: 'Rosa & Co' }), '/portraits/1/Rosa%20%26%20Co.svg');
});

Deno.test('words, look and persona are said, as far as a portrait reads them', () => {
  const address = portrait({
    seed: 7,
    prompt: ` ${'é'.repeat(300)}`,
    look: { hairStyle: 'bun', style: '' },
    persona: { personaName: 'Ada', personaAge: '36', personaBackground: '' },
  });
  const query = new URL(address, 'http://localhost').searchParams;
  same([...query.keys()], ['jobSeed', 'prompt', 'hairStyle', 'personaAge']);
  same(query.get('prompt'), 'é'.repeat(200));
});
