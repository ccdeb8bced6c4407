/** Lint rules; the walls between folders that an import table cannot express stand here. */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const INEXACT_MATH = [
  ...['exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];

const inexactMath = INEXACT_MATH.map((property) => ({
  object: 'Math',
  property,
  message: 'Its last bits differ between engines: use exact-math.ts.',
}));

const unseededLuck = { object: 'Math', property: 'random', message: 'Luck is drawn from the seed: use a stream of luck.ts.' };

const markupFromText = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
  property,
  message: 'Text is never made into markup.',
}));

/** Syntax that no file of ours holds. */
const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds the thing.' },
  { selector: 'ExportNamedDeclaration[source.value=/^\\./]', message: 'No barrels: import from the file that holds the thing.' },
  {
    selector: 'ImportDeclaration[source.value=/^\\.{1,2}\\u002F(?!.*\\.(ts|mjs|svelte|css|json)$)/]',
    message: 'Write the extension of a file of ours, e.g. ./luck.ts.',
  },
];

const exportDefault = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

/** Syntax that no TypeScript file of ours holds: components have a default export and their own top-level state. */
const inScripts = [
  ...everywhere,
  exportDefault,
  { selector: 'Program > VariableDeclaration[kind="let"]', message: 'No mutable state of a module.' },
  { selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]', message: 'No mutable state of a module.' },
];

/** Ways to the same inexact numbers that a list of properties does not see, and words of the reader's language. */
const inModel = [
  ...inScripts,
  { selector: 'BinaryExpression[operator="**"]', message: 'Its last bits differ between engines: use exact-math.ts.' },
  { selector: 'AssignmentExpression[operator="**="]', message: 'Its last bits differ between engines: use exact-math.ts.' },
  { selector: 'MemberExpression[object.name="Math"][computed=true]', message: 'Name the function, so that this wall can see it.' },
  { selector: ':not(MemberExpression) > Identifier[name="Math"]', message: 'Name the function, so that this wall can see it.' },
  { selector: 'MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]', message: 'The model knows no language.' },
  { selector: ':function[async=true]', message: 'The model knows no promises.' },
  { selector: 'AwaitExpression', message: 'The model knows no promises.' },
];

const noPlace = ['window', 'document', 'navigator', 'localStorage', 'Worker', 'SharedArrayBuffer', 'console', 'process', 'fetch'];
const noTime = ['Date', 'Intl', 'performance', 'Promise', 'setTimeout', 'setInterval', 'queueMicrotask', 'crypto'];

export default tseslint.config(
  { ignores: ['dist/', 'dist-node/', 'reports/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
    // Results are raw and replaced whole, so that a plain Set inside a function is right.
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inspect': 'error',
      'svelte/no-useless-mustaches': 'off',
      'svelte/button-has-type': 'error',
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // What TypeScript checks better: it knows each folder's globals.
    files: ['**/*.ts', '**/*.svelte'],
    rules: { 'no-undef': 'off' },
  },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], languageOptions: { globals: globals.node } },
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      'no-restricted-syntax': ['error', ...inScripts],
    },
  },
  { files: ['src/**', 'workers/**'], rules: { 'no-restricted-properties': ['error', unseededLuck, ...markupFromText] } },
  {
    files: ['src/runner/**/*.ts', 'workers/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...inScripts,
        {
          selector: 'TSAsExpression[expression.type="MemberExpression"][expression.property.name="data"]',
          message: 'Check a message, never cast it.',
        },
      ],
    },
  },
  {
    files: ['src/experiment/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', unseededLuck, ...inexactMath],
      'no-restricted-globals': ['error', ...noPlace, 'Date', 'performance'],
    },
  },
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', unseededLuck, ...inexactMath],
      'no-restricted-syntax': ['error', ...inModel],
      'no-restricted-globals': ['error', ...noPlace, ...noTime],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', unseededLuck, { object: 'Date', property: 'now', message: 'Tests know no clock.' }],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Tests know no network.' }],
      // What beforeAll prepares for every test of a file has to stand somewhere.
      'no-restricted-syntax': ['error', ...everywhere, exportDefault],
    },
  },
  {
    // Constants are quoted with the digits of their source, more than a double holds; the kernel's language has integers of 64 bits.
    files: ['src/model/**/*.ts', 'src/runner/kernel/assembly/*.ts', 'test/**/*.ts'],
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    // Forms that are not ours to choose: tools read a default export, a declaration file may not import at its top.
    files: ['*.config.ts', '*.config.js', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
);
