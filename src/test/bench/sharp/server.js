// What an upload takes in Node: turn upright, encode anew, make a thumbnail, keep both files. PORT, FOLDER. With a DATABASE_URL it
// promises as much as the service does: the project is there, files have their names also after a power cut, a row names them.
import { createHash, randomUUID } from 'node:crypto';
import { open, mkdir, rename } from 'node:fs/promises';
import { createServer } from 'node:http';
import busboy from 'busboy';
import pg from 'pg';
import sharp from 'sharp';

const folder = process.env.FOLDER;
await mkdir(folder, { recursive: true });
sharp.cache(false);
const database = process.env.DATABASE_URL && new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
database?.on('error', () => {});
const project = randomUUID();
await database?.query(`
  CREATE TABLE sharp_projects (id text PRIMARY KEY);
  CREATE TABLE sharp_avatars (
    id text PRIMARY KEY, project_id text NOT NULL REFERENCES sharp_projects, base_image_url text, thumbnail_url text);
  CREATE INDEX ON sharp_avatars (project_id);
  INSERT INTO sharp_projects VALUES ('${project}')`);

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

async function flush(path) {
  const handle = await open(path);
  await handle.sync();
  await handle.close();
}

async function keep(bytes) {
  const name = createHash('sha256').update(bytes).update(randomUUID()).digest('hex');
  const file = await open(`${folder}/${name}.new`, 'wx');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${folder}/${name}.new`, `${folder}/${name}.jpg`);
  if (database) {
    await flush(folder);
  }
  return `${name}.jpg`;
}

createServer(async (request, response) => {
  try {
    const found = await database?.query('SELECT 1 FROM sharp_projects WHERE id = $1', [project]);
    if (found?.rowCount === 0) {
      throw new Error('no such project');
    }
    const image = sharp(await receive(request), { limitInputPixels: 40_000_000 }).rotate();
    const [base, thumbnail] = await Promise.all([
      image.clone().jpeg({ quality: 90 }).toBuffer(),
      image.clone().resize(300, 300, { fit: 'cover' }).jpeg({ quality: 85 }).toBuffer(),
    ]);
    const [baseImageUrl, thumbnailUrl] = await Promise.all([keep(base), keep(thumbnail)]);
    await database?.query('INSERT INTO sharp_avatars VALUES ($1, $2, $3, $4)', [randomUUID(), project, baseImageUrl, thumbnailUrl]);
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ baseImageUrl, thumbnailUrl }));
  } catch (error) {
    response.writeHead(400).end(String(error));
  }
}).listen(process.env.PORT, '127.0.0.1');
