import { fileName } from './file-name.ts';
import { same } from '../testing.ts';

Deno.test('a name in any script comes before the plain one', () => {
  const header = `attachment; filename="pose.zip"; filename*=UTF-8''%E5%A4%8F%20-poses.zip`;
  same(fileName(header), '夏 -poses.zip');
});

Deno.test('a plain name may have escaped characters', () => {
  same(fileName('attachment; filename="a \\"b\\".png"'), 'a "b".png');
  same([fileName('attachment'), fileName(null)], [null, null]);
});
