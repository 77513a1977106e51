import { tagValue, type Project } from '../workspace/project.ts';

interface LayerRule {
  /** Layers that the shipped code may depend on. */
  readonly uses: readonly string[];
  /** Layers that tests and benchmarks may depend on besides. */
  readonly testsUse?: readonly string[];
}

/** Which layer may depend on which: everything points towards the contract. */
const LAYERS: Readonly<Record<string, LayerRule>> = {
  contract: { uses: ['contract'] },
  client: { uses: ['contract', 'client'], testsUse: ['sandbox', 'testing'] },
  // The other side of the wire: it shares the contract with the client, and nothing else.
  sandbox: { uses: ['contract'], testsUse: ['testing'] },
  ui: { uses: ['contract', 'ui'] },
  'store-app': { uses: ['contract', 'client', 'ui'], testsUse: ['sandbox'] },
  app: { uses: ['contract', 'client', 'ui', 'store-app'], testsUse: ['sandbox', 'testing'] },
  // What tests start, and nothing that ships may need.
  testing: { uses: [] },
  tools: { uses: ['tools', 'contract'] },
  tests: { uses: ['contract', 'client', 'sandbox', 'ui', 'store-app', 'app', 'tools', 'tests'] },
};

/** Node runs everything, a Next.js app's browser half included. */
const RUNTIMES: Readonly<Record<string, readonly string[]>> = {
  any: ['any'],
  browser: ['any', 'browser'],
  node: ['any', 'browser', 'node'],
};

interface Exception {
  readonly from: string;
  readonly to: string;
}

const ALLOWED: readonly Exception[] = [
  { from: 'packages/sandbox', to: 'packages/auth' }, // ciphers and signatures are protocol, the same on both sides
  { from: 'apps/cli', to: 'packages/sandbox' }, // `ecwid-kit dev` starts it
  { from: 'apps/cli', to: 'apps/endpoint-server' },
];

const FORBIDDEN: readonly Exception[] = [
  { from: 'apps/admin', to: 'packages/sandbox' }, // it talks to the sandbox over HTTP, in its tests too
];

/** The tag dimensions every project states, with the values there are. */
export const TAG_VALUES = { layer: Object.keys(LAYERS), runtime: Object.keys(RUNTIMES) };

/** Says why `from` may not depend on `to`, or nothing when it may. */
export function objection(from: Project, to: Project, kind: 'shipped' | 'development'): string | undefined {
  const matches = (exception: Exception) => exception.from === from.root && exception.to === to.root;
  if (FORBIDDEN.some(matches)) return `${from.name} must not depend on ${to.name}, not even in its tests`;
  return layerObjection(from, to, kind, ALLOWED.some(matches)) ?? runtimeObjection(from, to, kind);
}

function layerObjection(from: Project, to: Project, kind: string, allowed: boolean): string | undefined {
  const [fromLayer = '', toLayer = ''] = [tagValue(from, 'layer'), tagValue(to, 'layer')];
  const rule = LAYERS[fromLayer];
  if (rule === undefined || allowed || rule.uses.includes(toLayer)) return undefined;
  if (rule.testsUse?.includes(toLayer) === true) {
    if (kind === 'development') return undefined;
    return `layer:${fromLayer} uses layer:${toLayer} in tests only: list ${to.name} under devDependencies`;
  }
  return `layer:${fromLayer} must not depend on layer:${toLayer} (${to.name}): move what both need to a lower layer`;
}

function runtimeObjection(from: Project, to: Project, kind: string): string | undefined {
  const [fromRuntime = '', toRuntime = ''] = [tagValue(from, 'runtime'), tagValue(to, 'runtime')];
  const allowed = RUNTIMES[fromRuntime];
  if (kind === 'development' || allowed === undefined || allowed.includes(toRuntime)) return undefined;
  return `runtime:${fromRuntime} must not depend on runtime:${toRuntime} (${to.name}): it would not run there`;
}
