import type { TargetConfiguration } from '@nx/devkit';

/** What a project's folder holds, as far as targets follow from it. */
export interface ProjectFeatures {
  readonly root: string;
  readonly hasTsconfig: boolean;
  readonly hasTsup: boolean;
  readonly hasNext: boolean;
  readonly hasVitest: boolean;
  readonly hasPlaywright: boolean;
  readonly hasBench: boolean;
  /** Names of the Next.js apps it depends on: browser tests open their production builds. */
  readonly nextDependencies: readonly string[];
}

type Targets = Record<string, TargetConfiguration>;

function command(cwd: string, text: string, env: Record<string, string> = {}): TargetConfiguration {
  return { executor: 'nx:run-commands', options: { command: text, cwd, env } };
}

/** Derives a project's targets from the configuration files it has. */
export function targetsOf(features: ProjectFeatures): Targets {
  const targets: Targets = {};
  if (features.hasTsconfig) targets['typecheck'] = typecheckTarget(features);
  if (features.hasVitest) {
    targets['test'] = {
      ...command(features.root, 'vitest run'),
      cache: true,
      inputs: ['default', '^production'],
      outputs: ['{projectRoot}/.reports/vitest.json'],
    };
  }
  if (features.hasNext || features.hasTsup) targets['build'] = buildTarget(features);
  if (features.hasBench) targets['bench'] = { ...command(features.root, 'node bench/main.ts'), parallelism: false };
  if (features.hasPlaywright) targets['browser'] = browserTarget(features);
  return targets;
}

function typecheckTarget({ root, hasNext }: ProjectFeatures): TargetConfiguration {
  return {
    ...command(
      root,
      hasNext ? 'next typegen && tsc --noEmit' : 'tsc -b',
      hasNext ? { NEXT_TELEMETRY_DISABLED: '1' } : {},
    ),
    cache: true,
    dependsOn: ['^typecheck'],
    inputs: ['default', '^default'],
    outputs: hasNext ? [] : ['{projectRoot}/out-tsc'],
  };
}

/** Packages export their source inside the workspace, so no build waits for another one. */
function buildTarget({ root, hasNext }: ProjectFeatures): TargetConfiguration {
  const shared = { cache: true, inputs: ['production', '^production'] };
  if (!hasNext) return { ...command(root, 'tsup'), ...shared, outputs: ['{projectRoot}/dist'] };
  return {
    ...command(root, 'next build', { NEXT_TELEMETRY_DISABLED: '1' }),
    ...shared,
    dependsOn: ['^typecheck'],
    outputs: ['{projectRoot}/.next', '!{projectRoot}/.next/cache', '!{projectRoot}/.next/dev'],
  };
}

function browserTarget({ root, hasNext, nextDependencies }: ProjectFeatures): TargetConfiguration {
  return {
    ...command(root, 'playwright test --reporter=list,json', {
      PLAYWRIGHT_JSON_OUTPUT_FILE: '.reports/playwright.json',
    }),
    cache: true,
    parallelism: false,
    dependsOn: [
      ...(hasNext ? ['build'] : []),
      ...(nextDependencies.length > 0 ? [{ target: 'build', projects: [...nextDependencies] }] : []),
    ],
    inputs: ['default', '^default'],
    outputs: ['{projectRoot}/.reports/playwright.json'],
  };
}

/** The checks that read the whole repository at once. */
export function rootTargets(): Targets {
  const check = (text: string): TargetConfiguration => ({
    ...command('.', text),
    cache: true,
    inputs: ['{workspaceRoot}/**/*', 'sharedGlobals'],
  });
  return {
    format: check('oxfmt --check'),
    lint: check('oxlint --type-aware --deny-warnings'),
    boundaries: check('node tools/src/boundaries/main.ts'),
    ledger: check('node tools/src/fidelity/main.ts --check'),
    examples: check('node tools/src/readme/main.ts'),
    unused: check('knip --no-progress --treat-config-hints-as-errors'),
  };
}
