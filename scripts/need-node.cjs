/*
 * Loaded before every npm script: says in plain words when the Node that runs is too old for TypeScript files.
 * Written so that any Node can read it. `npm ci` brings the right Node along as the package `node`.
 */
'use strict';
var found = process.versions.node;
if (Number(found.split('.')[0]) < 24) {
  console.error(
    'Synfin needs Node 24 or newer, and this is Node ' +
      found +
      '.\n' +
      'Run `npm ci` first (without --ignore-scripts): it brings the right Node along. Then start Synfin through npm,\n' +
      'for example `npm start`. If that does not help, install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}
