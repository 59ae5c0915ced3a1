/** The generated pages of docs/. A page is a pure function in a file of its own; it stands here once. */
import { coveragePage } from './coverage.ts';
import { dependenciesPage } from './dependencies.ts';
import { problemsPage } from './problems.ts';
import { reasonsPage } from './reasons.ts';
import { securityPage } from './security.ts';

export interface Page {
  /** From the top folder. */
  readonly path: string;
  /** The whole text of the file, with the line break at its end. */
  readonly page: () => string;
}

export const PAGES: readonly Page[] = [
  { path: 'docs/coverage.md', page: coveragePage },
  { path: 'docs/dependencies.md', page: dependenciesPage },
  { path: 'docs/problems.md', page: problemsPage },
  { path: 'docs/reasons.md', page: reasonsPage },
  { path: 'docs/security.md', page: securityPage },
];
