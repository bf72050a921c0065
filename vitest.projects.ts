/** The kinds of test there are, and what each needs: pure rules need nothing, the graph needs a database. */
import { createRequire } from 'node:module'
import { configDefaults, type TestProjectInlineConfiguration } from 'vitest/config'

const require = createRequire(import.meta.url)

// One copy of graphql: a second one makes every schema check fail with "another realm".
const resolve = { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }] }
const exclude = [...configDefaults.exclude, '.data/**']

/** Beside the code, and the rules of the house: no process, no database. */
export const rules: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'rules',
    include: ['{law,identity,gateway,subgraphs,database,scripts}/**/*.test.ts', 'test/house/**/*.test.ts'],
    exclude,
    testTimeout: 20_000,
  },
}

const withDatabase = { exclude, globalSetup: ['test/harness/cluster.ts'], hookTimeout: 60_000 }

/** Against a real database, most through the real gateway. */
export const graph: TestProjectInlineConfiguration = {
  resolve,
  test: {
    ...withDatabase,
    name: 'graph',
    include: ['test/**/*.test.ts'],
    exclude: [...exclude, 'test/house/**', 'test/prove/**'],
    testTimeout: 20_000,
    // Each file opens a world of its own; the modules are read, and the schemas built, once for all of them.
    isolate: false,
  },
}

/** Proofs that kill, starve, measure or start programs: one at a time, with the machine to itself. */
const alone = [
  ...['crash', 'database-faults', 'disk-faults', 'issuer-faults', 'live-faults', 'memory', 'jobs'],
  ...['replication', 'embedded', 'ended-start', 'story-cut-off'],
].map((name) => `test/prove/${name}.test.ts`)

const long = { ...withDatabase, testTimeout: 300_000 }

/** Long proofs, run apart: `npm run prove`. Those that only ask, go side by side and first. */
export const prove: readonly TestProjectInlineConfiguration[] = [
  {
    resolve,
    test: {
      ...long,
      name: 'prove',
      include: ['test/prove/**/*.test.ts'],
      exclude: [...exclude, ...alone],
      maxWorkers: 2,
      sequence: { groupOrder: 0 },
    },
  },
  {
    resolve,
    test: { ...long, name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } },
  },
]
