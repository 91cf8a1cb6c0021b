// Makes the pictures' script and shapes: node build.mjs FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';
import { shapes } from './shapes.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('Say where to: node build.mjs FOLDER');
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [fileURLToPath(new URL('Modules/pictures.js', import.meta.url))],
  outfile: join(folder, 'pictures.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'inline',
  logLevel: 'warning',
});
writeFileSync(join(folder, 'countries.json'), shapes());
