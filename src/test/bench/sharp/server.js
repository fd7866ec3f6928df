// What an upload takes in Node: turn upright, encode anew, make a thumbnail, keep both files. PORT, FOLDER.
import { createHash, randomUUID } from 'node:crypto';
import { open, mkdir, rename } from 'node:fs/promises';
import { createServer } from 'node:http';
import busboy from 'busboy';
import sharp from 'sharp';

const folder = process.env.FOLDER;
await mkdir(folder, { recursive: true });
sharp.cache(false);

function receive(request) {
  return new Promise((resolve, reject) => {
    const parts = [];
    const form = busboy({ headers: request.headers, limits: { files: 1, fileSize: 10 << 20 } });
    form.on('file', (name, stream) => stream.on('data', chunk => parts.push(chunk)));
    form.on('close', () => resolve(Buffer.concat(parts)));
    form.on('error', reject);
    request.pipe(form);
  });
}

async function keep(bytes) {
  const name = createHash('sha256').update(bytes).update(randomUUID()).digest('hex');
  const file = await open(`${folder}/${name}.new`, 'wx');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${folder}/${name}.new`, `${folder}/${name}.jpg`);
  return `${name}.jpg`;
}

createServer(async (request, response) => {
  try {
    const image = sharp(await receive(request), { limitInputPixels: 40_000_000 }).rotate();
    const [base, thumbnail] = await Promise.all([
      image.clone().jpeg({ quality: 90 }).toBuffer(),
      image.clone().resize(300, 300, { fit: 'cover' }).jpeg({ quality: 85 }).toBuffer(),
    ]);
    const [baseImageUrl, thumbnailUrl] = await Promise.all([keep(base), keep(thumbnail)]);
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ baseImageUrl, thumbnailUrl }));
  } catch (error) {
    response.writeHead(400).end(String(error));
  }
}).listen(process.env.PORT, '127.0.0.1');
