// Lint rules of the whole repository. The layering of the server is a rule here, not a habit: each room of server/src may
// import only from the rooms below it, and only the entries named *.node.ts, node.ts and cli.ts may use Node's own modules.
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Rooms of server/src from the ground up. A room may import from itself and from those before it. */
const rooms = ['text', 'layout', 'transcript', 'knowledge', 'references', 'features', 'lsp'];

const nodeModules = {
  group: ['node:*', 'fs', 'path', 'os', 'process', 'child_process', 'url', 'util', 'buffer', 'crypto'],
  message: 'The core runs in a browser worker too: keep Node modules in the Node entries.',
};
const languageServer = {
  group: ['vscode-languageserver*', 'vscode-languageserver/*'],
  message: 'Only lsp/ knows the protocol.',
};

const layering = rooms.map((room, level) => ({
  files: [`server/src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          nodeModules,
          ...(room !== 'lsp' ? [languageServer] : []),
          ...rooms
            .slice(level + 1)
            .map((upper) => ({ group: [`**/${upper}/*`], message: `${room}/ lies below ${upper}/.` })),
        ],
      },
    ],
    'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', '__filename'],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.vscode-test/**', 'test-fixtures/**'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/test/**/*.ts', 'syntaxes/**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['client/src/**/*.ts'],
    ignores: ['**/*.node.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [nodeModules] }] },
  },
  ...layering,
);
