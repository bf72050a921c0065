import fc from 'fast-check'
import { getIntrospectionQuery, Kind, parse, type SelectionSetNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { fragmentsOf, type Measures, measure, operationsOf } from './measure.ts'

/** Every field there would be if each fragment were written out, one object a field: slow and obviously right. */
interface Leaf {
  name: string
  alias: boolean
  level: number
}
function expanded(source: string): { fields: Leaf[]; directives: number } {
  const document = parse(source)
  const fragments = fragmentsOf(document)
  const fields: Leaf[] = []
  let directives = 0
  const walk = (set: SelectionSetNode, level: number): void => {
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0
      if (selection.kind === Kind.FIELD) {
        fields.push({ name: selection.name.value, alias: selection.alias !== undefined, level })
        if (selection.selectionSet) walk(selection.selectionSet, level + 1)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, level)
      else {
        const fragment = fragments.get(selection.name.value)
        if (fragment) walk(fragment.selectionSet, level)
      }
    }
  }
  for (const operation of operationsOf(document)) walk(operation.selectionSet, 1)
  return { fields, directives }
}

const word = fc.constantFrom('a', 'b', 'c', 'constructor', 'toString')
const { selections } = fc.letrec<{ selections: string; selection: string }>((tie) => ({
  selections: fc
    .array(tie('selection'), { minLength: 1, maxLength: 3, depthIdentifier: 'set' })
    .map((parts) => `{ ${parts.join(' ')} }`),
  selection: fc.oneof(
    { depthSize: 'small', maxDepth: 3, depthIdentifier: 'set' },
    word,
    fc.constantFrom('...F0', '...F1', '...F2').map((spread) => `${spread} @include(if: true)`),
    fc.tuple(word, word).map(([alias, name]) => `${alias}: ${name} @skip(if: false)`),
    fc.tuple(word, tie('selections')).map(([name, set]) => `${name} ${set}`),
    tie('selections').map((set) => `... on T ${set}`),
  ),
}))

/** Fragment i spreads only later ones, so that no circle arises. */
const documents = fc.tuple(selections, selections, selections, selections).map(([query, ...fragments]) =>
  [
    query,
    ...fragments.map((set, i) => {
      const later = set.replace(/\.\.\.F(\d)/g, (spread, j) => (Number(j) > i ? spread : 'a'))
      return `fragment F${i} on T ${later}`
    }),
  ].join('\n'),
)

describe('counting', () => {
  test('equals writing every fragment out', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const brute = expanded(source)
        const queryOnly = measure(withoutUnused(source))
        expect(queryOnly).toMatchObject({
          fields: brute.fields.length,
          aliases: brute.fields.filter((field) => field.alias).length,
          depth: Math.max(...brute.fields.map((field) => field.level)),
          rootFields: brute.fields.filter((field) => field.level === 1).length,
          directives: brute.directives,
        } satisfies Partial<Measures>)
      }),
      { numRuns: 500 },
    )
  })

  test('walks each written selection once, however often it is spread', () => {
    const levels = 40
    const fragments = Array.from(
      { length: levels },
      (_, i) => `fragment F${i} on T { x ...F${i + 1} ...F${i + 1} }`,
    )
    const document = parse(`{ ...F0 } ${fragments.join(' ')} fragment F${levels} on T { y { z } }`)
    let walked = 0
    const measures = measure(document, () => walked++)
    expect(walked).toBe(levels + 3)
    expect(measures.fields).toBeGreaterThan(2 ** levels)
    expect(measures.depth).toBe(2)
  })

  test('stops at the largest exact number instead of losing count', () => {
    const fragments = Array.from(
      { length: 200 },
      (_, i) => `fragment F${i} on T { x ...F${i + 1} ...F${i + 1} }`,
    )
    const { fields } = measure(parse(`{ ...F0 } ${fragments.join(' ')} fragment F200 on T { y }`))
    expect(fields).toBe(Number.MAX_SAFE_INTEGER)
  })

  test('fragments nobody spreads count as well', () => {
    expect(measure(parse('{ a } fragment F on T { a b c { d } }'))).toMatchObject({ fields: 4, depth: 2 })
  })

  test.each([
    '{ ...F } fragment F on T { ...F }',
    '{ ...F } fragment F on T { a { ...G } } fragment G on T { ... on T { ...F } }',
    '{ a } fragment F on T { ...F }',
  ])('a circle of fragments has no size: %s', (source) => {
    expect(() => measure(parse(source))).toThrow(/spreads itself/)
  })

  test('the same field many times is seen under any alias, and under one name', () => {
    expect(measure(parse('{ a b: a c: a x { a } }')).repeats).toBe(3)
    expect(measure(parse('{ x: a x: b x: c }')).repeats).toBe(3)
    expect(measure(parse('{ constructor __proto__ toString }')).repeats).toBe(1)
  })

  test('the tools’ own schema question is shallow, one leading back into the schema is not', () => {
    expect(measure(parse(getIntrospectionQuery()))).toMatchObject({
      depth: 1,
      introspections: 1,
      schemaLists: 1,
    })
    const back =
      '{ __schema { types { fields { type { ...F } } } } } fragment F on __Type { interfaces { name } }'
    expect(measure(parse(back)).schemaLists).toBe(2)
    expect(measure(parse('{ a { fields { fields { fields } } } }')).schemaLists).toBe(0)
  })
})

function withoutUnused(source: string) {
  const document = parse(source)
  const reached = new Set<string>()
  const fragments = fragmentsOf(document)
  const reach = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(F\d)/g)) {
      if (name === undefined || reached.has(name)) continue
      reached.add(name)
      const fragment = fragments.get(name)
      if (fragment?.loc) reach(fragment.loc.source.body.slice(fragment.loc.start, fragment.loc.end))
    }
  }
  reach(source.split('\n')[0] ?? '')
  return {
    ...document,
    definitions: document.definitions.filter(
      (node) => node.kind !== Kind.FRAGMENT_DEFINITION || reached.has(node.name.value),
    ),
  }
}
