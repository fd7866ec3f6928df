import { moved, WHOLE, zoomed } from './zoom.ts';
import { same } from '../testing.ts';

Deno.test('what is below the pointer stays there', () => {
  const zoom = zoomed(WHOLE, 2, 100, -40);
  same(zoom, { scale: 2, x: -100, y: 40 });
  same(zoomed(zoom, 0.5, 100, -40), WHOLE);
});

Deno.test('it is never smaller than the frame, nor endless', () => {
  same(zoomed(WHOLE, 0.3), WHOLE);
  same(zoomed(WHOLE, 1000).scale, 8);
});

Deno.test('it is not moved out of sight', () => {
  same(moved(WHOLE, 50, 50, 400, 300), WHOLE);
  same(moved(zoomed(WHOLE, 2), 5000, -10, 400, 300), { scale: 2, x: 200, y: -10 });
});
