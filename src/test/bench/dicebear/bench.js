// CPU milliseconds of the whole process for a PNG of 1024 x 1024, by @dicebear/core and @resvg/resvg-js: bench.js PICTURES
import { createAvatar } from '@dicebear/core';
import { avataaars, lorelei, personas } from '@dicebear/collection';
import { Resvg } from '@resvg/resvg-js';

const pictures = Number(process.argv[2] ?? 48);
for (const [name, style] of Object.entries({ avataaars, lorelei, personas })) {
  const draw = (i) => {
    const svg = createAvatar(style, { seed: `user-${i}`, backgroundColor: ['c4ddf0'] }).toString();
    return new Resvg(svg, { fitTo: { mode: 'width', value: 1024 } }).render().asPng().length;
  };
  for (let i = 0; i < pictures; i++) draw(i); // warms up
  const before = process.cpuUsage();
  let bytes = 0;
  for (let i = 0; i < pictures; i++) bytes += draw(i);
  const used = process.cpuUsage(before);
  const each = (used.user + used.system) / 1000 / pictures;
  console.log(`dicebear ${name}`.padEnd(28), `${each.toFixed(1)} ms`, `${Math.round(bytes / pictures / 1024)} kB`);
}
