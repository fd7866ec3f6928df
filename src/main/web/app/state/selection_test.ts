import { Selection } from './selection.ts';
import { same } from '../testing.ts';

const SHOWN = ['a', 'b', 'c', 'd'];

Deno.test('a range goes from what was touched last, in both directions', () => {
  const selection = new Selection();
  selection.toggle('c');
  selection.range(SHOWN, 'a');
  same(selection.ids().sort(), ['a', 'b', 'c']);
  selection.toggle('b');
  same(selection.ids().sort(), ['a', 'c']);
});

Deno.test('all are those shown, and each change is told', () => {
  const selection = new Selection();
  let told = 0;
  const end = selection.subscribe(() => told++);
  selection.all(SHOWN);
  selection.clear();
  end();
  selection.all(SHOWN);
  same([selection.size, told], [4, 2]);
});
