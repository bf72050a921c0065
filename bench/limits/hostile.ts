/** Documents that somebody sends to hurt: most are refused, and the worst are those that the limits just let through. */
import { randomUUID } from 'node:crypto'

export interface Hostile {
  readonly name: string
  /** A new text each time, so that no cache knows it. */
  readonly make: () => { readonly query: string; readonly variables?: unknown }
}

const named = (body: string, variables = '') =>
  `query Q${randomUUID().replaceAll('-', '')}${variables && `(${variables})`} ${body}`

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

const CASE =
  'id reference state effectiveLevel reportedAt agency { id nameZh supervisors { kind superior { id nameZh } } } contract { id vendor { id name } }'

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `id incidents(first: 1) { nodes { agency { ${nested(levels - 1)} } } }`

/** Twice as many fields with every line. */
const bomb = (lines: number) =>
  `${named('{ incidents { nodes { ...F0 } } }')} ${times(lines, (line) => `fragment F${line} on Incident { ...F${line + 1} agency { incidents { nodes { ...F${line + 1} } } } }`)} fragment F${lines} on Incident { id }`

const variables = (count: number) => times(count, (index) => `$v${index}: Boolean = true`)

const deepVariable = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`)

export const ordinary: Hostile = {
  name: 'an ordinary document',
  make: () => ({ query: named(`{ incidents(first: 20) { nodes { ${CASE} } } }`) }),
}

export const hostile: readonly Hostile[] = [
  { name: 'fragments doubling 30 times', make: () => ({ query: bomb(30) }) },
  { name: 'fragments doubling 6 times', make: () => ({ query: bomb(6) }) },
  {
    name: 'fragments in a circle',
    make: () => ({
      query: `${named('{ ...A }')} fragment A on Query { ...B } fragment B on Query { ...A }`,
    }),
  },
  { name: '500 levels', make: () => ({ query: named(`{ agency(id: "x") { ${nested(166)} } }`) }) },
  { name: 'the deepest allowed', make: () => ({ query: named(`{ agency(id: "x") { ${nested(3)} } }`) }) },
  {
    name: '5,000 aliases',
    make: () => ({ query: named(`{ ${times(5_000, (n) => `a${n}: __typename`)} }`) }),
  },
  {
    name: 'as many root fields as allowed, across all subgraphs',
    make: () => ({
      query: named(`{ ${times(20, (n) => `a${n}: incidents(first: 1) { nodes { ${CASE} } }`)} }`),
    }),
  },
  { name: 'one field 20,000 times', make: () => ({ query: named(`{ ${'__typename '.repeat(20_000)} }`) }) },
  {
    name: 'one selection as often as allowed',
    make: () => ({ query: named(`{ ${`incidents(first: 1) { nodes { ${CASE} } } `.repeat(14)} }`) }),
  },
  {
    name: '90 conditions',
    make: () => ({
      query: named(
        `{ ${times(15, (n) => `a${n}: incidents(first: 1) { nodes { ${times(6, (m) => `agency @include(if: $v${(n * 6 + m) % 90}) { id nameZh }`)} } }`)} }`,
        variables(90),
      ),
    }),
  },
  {
    name: 'types of fields of types of fields',
    make: () => ({
      query: named('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
    }),
  },
  {
    name: 'variables 5,000 levels deep',
    make: () => ({
      query: named('{ incidents(filter: $f) { nodes { id } } }', '$f: IncidentFilter'),
      variables: { f: deepVariable(5_000) },
    }),
  },
  {
    name: '200 KB of a string',
    make: () => ({ query: named(`{ agency(id: "${'x'.repeat(200_000)}") { id } }`) }),
  },
]
