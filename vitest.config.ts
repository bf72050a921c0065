import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

export default defineConfig({
  // One copy of graphql: a second one makes every schema check fail with "another realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }] },
  test: { include: ['**/*.test.ts'], exclude: ['node_modules/**', '.data/**'] },
})
