/** No package without a reason, and none whose licence would bind who uses the game. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { named, WHY } from './dependencies.ts';

const packages = [...named('dependencies'), ...named('devDependencies')];

test('each package that is named has its reason, and no reason is left of one that is gone', () => {
  expect(Object.keys(WHY).sort()).toEqual(packages.map(({ name }) => name).sort());
});

test.each(packages)('$name has one exact version, and a licence that lets it be used', ({ version, license }) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(license).toMatch(/^(MIT( OR Apache-2\.0)?|Apache-2\.0|ISC|BSD-[23]-Clause|MPL-2\.0)$/);
});

test('the bill of materials has each package, and says which are only for development', () => {
  const { stdout, status } = spawnSync('npm', ['run', '-s', 'sbom'], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(0);
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: { group?: string; name: string; properties?: { name: string }[] }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const isForDevelopment = new Map(
    components.map(({ group, name, properties = [] }) => [
      group ? `${group}/${name}` : name,
      properties.some((property) => property.name === 'cdx:npm:package:development'),
    ]),
  );
  for (const { name } of packages) expect(isForDevelopment.has(name), name).toBe(true);
  expect(isForDevelopment.get('knip')).toBe(true);
  expect(isForDevelopment.get('zod')).toBe(false);
});
