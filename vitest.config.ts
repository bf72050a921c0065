import { createRequire } from 'node:module'
import { configDefaults, defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

// One copy of graphql: a second one makes every schema check fail with "another realm".
const resolve = { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }] }
const exclude = [...configDefaults.exclude, '.data/**']

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'rules',
          include: ['{law,identity,gateway,subgraphs,database,scripts}/**/*.test.ts'],
          exclude,
        },
      },
      {
        resolve,
        test: {
          name: 'graph',
          include: ['test/**/*.test.ts'],
          exclude,
          globalSetup: ['test/harness/cluster.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
