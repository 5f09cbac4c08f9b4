import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The 16 Länder, each in words that occur in no other. */
const laender =
  'baden-w(ü|ue)rttemberg|bayern|berlin|brandenburg|bremen|hamburg|hessen|mecklenburg|sachsen|nordrhein|' +
  'rheinland-pfalz|saarland|schleswig|th(ü|ue)ringen';

/** Words that belong to one service and therefore into `content/`, never into the code. */
const serviceWords =
  `/(${laender}|aufenth|81a|freiz(ü|ue)g|ausl(ä|ae)nder|erwerbst|akdb|govdigital|d-nrw|moysies|zit-bb|fit-?store|` +
  'dvdv|bundid|rollout|rueckkanal|r(ü|ue)ckkanal|ki-pilot|\\b(at|aw)-[a-z]{4,})/i';

const noServiceWords = ['Literal[value=', 'TemplateElement[value.raw=', 'JSXText[value='].map((node) => ({
  selector: `${node}${serviceWords}]`,
  message: 'A word of one service: move it into content/.',
}));

const noClock = { name: 'Date', message: 'Nothing in the build reads the clock.' };

/** What only a browser or only Node has. */
const surroundings = [
  ...['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch'],
  ...['process', 'Buffer', 'require', 'performance', 'globalThis', 'setTimeout', 'setInterval'],
].map((name) => ({ name, message: 'domain/ is pure: neither browser nor Node.' }));

const forbid = (...groups) => [
  'error',
  { patterns: groups.map(([group, message]) => ({ group: [group].flat(), message })) },
];

export default tseslint.config(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.cache/', 'test-results/', 'e2e/fixtures/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-globals': ['error', noClock],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noServiceWords] },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', noClock, ...surroundings],
      'no-restricted-syntax': [
        'error',
        ...noServiceWords,
        { selector: 'ImportExpression', message: 'domain/ imports at the top of a file only.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}/|zod$|hyphen/)',
              message: 'Beside itself domain/ imports only zod and hyphen.',
            },
            {
              group: ['**/build/**', '**/components/**', '**/islands/**', '**/pages/**'],
              message: 'domain/ imports only domain/.',
            },
          ],
        },
      ],
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
  {
    files: ['{src,scripts}/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)Each$/]',
          message: 'All unit tests run in one process: inside of describe() it is for this file only.',
        },
        {
          selector:
            'AssignmentExpression[left.object.object.name="process"][left.object.property.name="env"]',
          message: 'All unit tests run in one process: hand the value over instead.',
        },
      ],
    },
  },
);
