/** `npm run docs`: writes the generated pages of docs/ anew. A test fails while one of them is stale. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './docs/pages.ts';
import { root } from './run.ts';

for (const { path, page } of PAGES) {
  writeFileSync(join(root, path), page());
  console.log(path);
}
