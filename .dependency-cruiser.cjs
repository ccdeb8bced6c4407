/**
 * Which folder may import which: the table of src/README.md, checked.
 * Types travel further than code: they leave nothing in the bundle and run nothing.
 */
const pkg = (name) => `(^|node_modules/)${name.replace('.', '\\.')}(/|$)`;

/** What everyone above the model may name: constants and types that the whole house speaks in. They run nothing. */
const VOCABULARY = '^src/(model/(parameters|policy|cluster-design|published|outcomes)|experiment/(scenario|outcome-sense))\\.ts$';

/** A folder of ours imports nothing of ours but what is listed; `types` lists what it may import types from besides. */
function folder(name, from, allowed, types = []) {
  const ours = '^(src|workers|test)/';
  const code = {
    name: `${name}-imports`,
    comment: `${from} may import ${allowed.join(', ')} and nothing else of ours.`,
    severity: 'error',
    from: { path: from },
    to: { path: ours, pathNot: allowed, dependencyTypesNot: ['type-only'] },
  };
  const typed = {
    name: `${name}-types`,
    comment: `${from} may import types of ${[...allowed, ...types].join(', ')} and of nothing else of ours.`,
    severity: 'error',
    from: { path: from },
    to: { path: ours, pathNot: [...allowed, ...types], dependencyTypes: ['type-only'] },
  };
  return [code, typed];
}

/** A package is imported by the one file that wraps it; its types may be named elsewhere where that is said. */
function onlyIn(name, packages, files, typesElsewhere = false) {
  return {
    name,
    comment: `Only ${files.join(', ')} may import it, so that it can be exchanged in one place.`,
    severity: 'error',
    from: { path: '^(src|workers)/', pathNot: files },
    to: { path: packages.map(pkg), ...(typesElsewhere ? { dependencyTypesNot: ['type-only'] } : {}) },
  };
}

const MODEL = '^src/model/';
const EXPERIMENT = '^src/experiment/';
const SHARING = '^src/sharing/';
const RUNNER = '^src/runner/';
const CHARTS = '^src/charts/';
const STORES = '^src/stores/';
const I18N = '^src/i18n/';
const COMPONENTS = '^src/components/';
const WORKERS = '^workers/';

const CHART_PACKAGES = ['chart.js', 'chartjs-plugin-annotation'];

module.exports = {
  forbidden: [
    ...folder('model', MODEL, [MODEL]),
    ...folder('experiment', EXPERIMENT, [MODEL, EXPERIMENT]),
    ...folder('sharing', SHARING, [MODEL, EXPERIMENT, SHARING, I18N, CHARTS]),
    ...folder('runner', RUNNER, [MODEL, EXPERIMENT, RUNNER]),
    ...folder('i18n', I18N, [I18N, VOCABULARY], [MODEL, EXPERIMENT]),
    ...folder('charts', CHARTS, [CHARTS, I18N, VOCABULARY], [MODEL, EXPERIMENT]),
    ...folder('stores', STORES, [MODEL, EXPERIMENT, SHARING, RUNNER, STORES], [I18N]),
    ...folder('components', COMPONENTS, [COMPONENTS, STORES, CHARTS, I18N, VOCABULARY], [MODEL, EXPERIMENT, SHARING]),
    ...folder('workers', WORKERS, [MODEL, EXPERIMENT, RUNNER, SHARING, I18N, WORKERS]),
    onlyIn('comlink-in-one-file', ['comlink'], ['^src/runner/(comlink-[a-z-]+|node-pool)\\.ts$']),
    onlyIn('charts-library-in-one-file', CHART_PACKAGES, ['^src/charts/chart\\.ts$'], true),
    onlyIn('charts-library-in-its-folder', CHART_PACKAGES, [CHARTS]),
    onlyIn('seedrandom-in-one-file', ['seedrandom'], ['^src/model/luck\\.ts$']),
    {
      name: 'svelte-only-above',
      comment: 'Only stores, components and page.svelte.ts know Svelte.',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: [STORES, COMPONENTS, '^src/(main|page\\.svelte)\\.ts$', '\\.svelte$'] },
      to: { path: pkg('svelte') },
    },
    {
      name: 'node-only-in-node-files',
      comment: 'The page has no Node: only files named for it, *.node.ts or node-*.ts, import its modules.',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: ['^workers/[a-z-]+\\.node\\.ts$', '^src/runner/node-[a-z-]+(\\.d)?\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-packages-in-model',
      comment: 'The model stands on itself and seedrandom.',
      severity: 'error',
      from: { path: MODEL },
      to: { path: 'node_modules/', pathNot: 'node_modules/(@types/)?seedrandom/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files whose code needs each other are one file; a type may look back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-packages',
      comment: 'What ships is built from dependencies, not from devDependencies; Svelte compiles away.',
      severity: 'error',
      from: { path: '^(src|workers)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: [pkg('svelte'), 'node_modules/@types/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'Only what package.json names can be counted on.',
      severity: 'error',
      from: { path: '^(src|workers)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'nothing-imports-the-entries',
      comment: 'main.ts and the workers are doors: the page and the pool open them by address.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^(workers/|src/main\\.ts$)', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte'],
    },
  },
};
