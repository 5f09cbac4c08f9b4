import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Words that belong to one service and therefore into `content/`, never into the code. */
const serviceWords =
  '(AufenthG|81a|FreizügG|AKDB|govdigital|d-NRW|[Aa]usländer|[Aa]ufenthalt|XAusländer|DVDV|BundID|Rollout-Mail|rollout-dv|Brandenburg|Bayern|Sachsen|Nordrhein|Hessen|Berlin|\\b(at|aw)-[a-z]{4,})';

const noServiceWords = [
  'error',
  { selector: `Literal[value=/${serviceWords}/]`, message: 'A word of one service: move it into content/.' },
  {
    selector: `TemplateElement[value.raw=/${serviceWords}/]`,
    message: 'A word of one service: move it into content/.',
  },
  { selector: `JSXText[value=/${serviceWords}/]`, message: 'A word of one service: move it into content/.' },
];

const forbid = (...groups) => [
  'error',
  { patterns: groups.map(([group, message]) => ({ group: [group].flat(), message })) },
];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'test-results/', 'e2e/fixtures/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-globals': ['error', { name: 'Date', message: 'Nothing in the build reads the clock.' }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': noServiceWords },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': forbid(
        [['astro', 'astro:*', '@astrojs/*', 'node:*'], 'domain/ is pure: no Astro, no disk.'],
        [
          ['**/build/**', '**/components/**', '**/islands/**', '**/pages/**'],
          'domain/ imports only domain/.',
        ],
      ),
    },
  },
  {
    files: ['src/islands/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'astro',
                'astro:*',
                '@astrojs/*',
                'node:*',
                '**/build/**',
                '**/components/**',
                'zod',
                'yaml',
              ],
              message: 'Islands import domain/ only.',
            },
            {
              group: ['**/schema.ts'],
              message: 'A schema reaches an island only as a type.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{components,pages}/**/*.{ts,astro}', 'src/islands/**/*.astro'],
    ignores: ['src/pages/**/*.ts'],
    rules: {
      'no-restricted-imports': forbid([
        ['**/build/**', 'node:*'],
        'Only content.config.ts, astro.config.mjs, scripts/ and file endpoints import build/.',
      ]),
    },
  },
  {
    files: ['e2e/**', 'scripts/**', '*.mjs', '*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
);
