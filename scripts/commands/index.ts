/** Every command by its name, in the order of `--help`. A file is read only when its command is called. */
import type { AnyCommand } from '../kit/command.ts';

export const COMMANDS: Readonly<Record<string, () => Promise<{ command: AnyCommand }>>> = {
  site: () => import('./site.ts'),
  check: () => import('./check.ts'),
  build: () => import('./build.ts'),
  serve: () => import('./serve.ts'),
  dev: () => import('./dev.ts'),
  test: () => import('./test.ts'),
  lint: () => import('./lint.ts'),
  format: () => import('./format.ts'),
  'new-plan': () => import('./new-plan.ts'),
  schemas: () => import('./schemas.ts'),
  translations: () => import('./translations.ts'),
  permalinks: () => import('./permalinks.ts'),
  release: () => import('./release.ts'),
  audit: () => import('./audit.ts'),
  dossier: () => import('./dossier.ts'),
  'report-form': () => import('./report-form.ts'),
  'report-import': () => import('./report-import.ts'),
  bench: () => import('./bench.ts'),
  'bench-search': () => import('./bench-search.ts'),
  mutation: () => import('./mutation.ts'),
  icons: () => import('./icons.ts'),
  screenshots: () => import('./screenshots.ts'),
};
