import { randomUUID } from 'node:crypto'
import { isUnionType, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../subgraphs/answer.ts'
import { tokenFor } from '../harness/keys.ts'
import { openWorld, type World } from '../harness/world.ts'
import { shapeOf } from './claims.ts'
import { arranged, everyAccount, type Facts } from './comparing.ts'
import { documentOf, rootLists, wide } from './documents.ts'
import { accountNamed, isVisible } from './expectation.ts'
import { type Fact, factsOf } from './facts.ts'
import { addContent } from './fixture.ts'

const PURPOSE = 'direct questions'
const subgraphs = ['agencies', 'incidents', 'vendors', 'intelligence'] as const

let world: World
let facts: Facts
let decisions = 0

beforeAll(async () => {
  world = await openWorld({ limits: wide })
  await addContent(world.owner)
  facts = arranged(await factsOf(world.owner, world.now()))
})

afterAll(async () => {
  process.stdout.write(`Subgraphs asked directly: ${decisions} decisions asserted.\n`)
  await world.close()
})

interface Told {
  readonly data: any
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, any> }[]
}

const documents = new Map<string, ReturnType<typeof parse>>()

async function ask(
  part: string,
  account: string | null,
  query: string,
  variables = {},
  purpose = true,
): Promise<Told> {
  const document = documents.get(query) ?? parse(query)
  documents.set(query, document)
  const found = world.parts[part]
  if (!found) throw new Error(`No subgraph ${part}`)
  const told = await answer(found, {
    document,
    variables,
    headers: {
      authorization: account === null ? null : `Bearer ${await tokenFor(account, world.now())}`,
      purpose: purpose ? PURPOSE : null,
      requestId: randomUUID(),
    },
  })
  // As it would travel: without prototypes, dates as text.
  const { data = null, errors = [] } = JSON.parse(JSON.stringify(told))
  return { data, errors }
}

interface Resolvable {
  readonly apollo?: { readonly subgraph?: { readonly resolveReference?: unknown } }
}

/** Types that the subgraph answers representations of: by a rule of its own, or by handing back what it was given. */
function answered(part: string): { readonly byRule: readonly string[]; readonly byEcho: readonly string[] } {
  const union = world.parts[part]?.schema.getType('_Entity')
  const types = isUnionType(union) ? union.getTypes() : []
  const ruled = types.filter((type) => (type.extensions as Resolvable).apollo?.subgraph?.resolveReference)
  const named = (found: typeof types) => found.map(({ name }) => name)
  return { byRule: named(ruled), byEcho: named(types.filter((type) => !ruled.includes(type))) }
}

const entitiesOf = (part: string) => answered(part).byRule

const entities = (types: readonly string[], fields = 'id') =>
  `query($of: [_Any!]!) { _entities(representations: $of) { __typename ${types.map((type) => `... on ${type} { ${fields} }`).join(' ')} } }`

/** Stubs of agencies carry nothing but what their lists decide themselves. */
const bare = (part: string, type: string) => part !== 'agencies' && type === 'Agency'

const matters: Readonly<Record<string, string>> = { incidents: 'Incident', vendors: 'OutsourcingContract' }

/** The inbox shows tasks of all subgraphs; another one knows those about its own matters alone. */
const keeps = (part: string, row: Fact) =>
  row.type !== 'Task' || part === 'agencies' || row.about?.type === matters[part]

const codes = (told: Told) => told.errors.map(({ extensions }) => extensions.code)

describe.each(subgraphs)('%s, asked without the gateway', (part) => {
  test('finds from representations the rows that the matrix gives, and no others', async () => {
    const types = entitiesOf(part)
    const rows = types.flatMap((type) => facts.byType.get(type) ?? [])
    expect(rows.length).toBeGreaterThan(5)
    const of = rows.map(({ type, id }) => ({ __typename: type, id }))
    for (const name of everyAccount) {
      const told = await ask(part, name, entities(types), { of })
      expect(codes(told), `${name}`).toEqual([])
      const wrong = rows.flatMap((row, at) => {
        const shown =
          (keeps(part, row) && isVisible(accountNamed(name), row, shapeOf(row.type).dataClass ?? '')) ||
          bare(part, row.type)
        const found = told.data._entities[at]
        decisions += 1
        if (shown === (found !== null) && (found === null || found.id === row.id)) return []
        return [`${name}: ${row.type} of ${row.agency} is ${found ? 'found' : 'not found'}`]
      })
      expect(wrong).toEqual([])
    }
  })

  test('answers every account as the gateway does, rows and refusals alike', async () => {
    const document = documentOf(
      rootLists.filter(({ subgraph }) => subgraph === part),
      part,
    )
    for (const name of everyAccount) {
      const [direct, through] = await Promise.all([
        ask(part, name, document),
        world.ask(name, document, {}, { purpose: PURPOSE }),
      ])
      decisions += 1
      expect(direct.data, `${name}`).toEqual(through.data)
      const told = (errors: Told['errors']) =>
        errors.map(({ extensions }) => JSON.stringify(extensions)).sort()
      expect(told(direct.errors), `${name}`).toEqual(told(through.errors as never))
    }
  })

  test('believes nothing that a representation says beside its key', async () => {
    const types = entitiesOf(part)
    for (const name of [null, 'kaohsiung-sab.officer', 'moea.sector', 'vendor-a.user', 'oics.national']) {
      for (const type of types) {
        const shape = shapeOf(type)
        const own = [...shape.fields.values()].filter(({ subgraph, args, returns }) => {
          const leaf = !returns.endsWith('Connection') && !['Agency'].includes(returns)
          return (
            subgraph === part &&
            leaf &&
            !args.some(({ required }) => required) &&
            /^(String|Int|Boolean|DateTime|ID|Float)$/.test(returns)
          )
        })
        const invented = Object.fromEntries(
          [...shape.fields.keys()].map((field) => [field, `INVENTED ${field}`]),
        )
        const keys = ['no', 'agencyId', '_keys', '_meets', '_owner', 'reach'].map((field) => [
          field,
          'INVENTED',
        ])
        const ids = [...(facts.byType.get(type) ?? []).map(({ id }) => id), randomUUID()].slice(-40)
        const of = ids.map((id) => ({ ...invented, ...Object.fromEntries(keys), __typename: type, id }))
        const fields = ['id', ...own.map((field) => field.name)].join(' ')
        const told = await ask(part, name, entities([type], fields), { of })
        decisions += of.length
        expect(JSON.stringify(told)).not.toContain('INVENTED')
        expect(
          codes(told).filter((code) => code !== 'WITHHELD'),
          `${name} ${type}`,
        ).toEqual([])
      }
    }
  })

  test('finds nothing by identifiers that are none', async () => {
    const types = entitiesOf(part)
    const [row] = facts.byType.get(types[0] ?? '') ?? []
    const ids: readonly unknown[] = [
      ...[
        '',
        ' ',
        '1',
        'null',
        "' or '1'='1",
        '{}',
        '%',
        `${row?.id} `,
        row?.id.toUpperCase(),
        `${row?.id}\u0000`,
      ],
      ...[null, 7, 1e308, true, [], [row?.id], { id: row?.id }, { toString: row?.id }, 'x'.repeat(100_000)],
    ]
    const of = types.flatMap((type) => ids.map((id) => ({ __typename: type, id })))
    for (const name of [null, 'oics.national', 'kaohsiung-sab.ciso']) {
      const told = await ask(part, name, entities(types), { of })
      decisions += of.length
      const found = (told.data?._entities ?? []).filter((each: any) => each !== null)
      expect(found.filter((each: any) => !bare(part, each.__typename))).toEqual([])
      expect(codes(told)).toEqual([])
    }
  })

  test('answers a thousand representations with a statement a type', async () => {
    const types = entitiesOf(part).filter((type) => !bare(part, type))
    const rows = types.flatMap((type) => facts.byType.get(type) ?? [])
    const of = Array.from({ length: 1_000 }, (_, at) => {
      const row = rows[at % rows.length]
      return { __typename: row?.type, id: at < 600 ? row?.id : randomUUID() }
    })
    world.statements.length = 0
    const told = await ask(part, 'oics.national', entities(types), { of })
    decisions += 1_000
    expect(told.data._entities).toHaveLength(1_000)
    expect(world.statements.filter((text) => !text.includes('standing(')).length).toBeLessThanOrEqual(
      types.length,
    )
  })
})

// D-04 and access model 8: what has no rule is handed back as it came, whoever asks, and fails when a field is read.
test('every entity is looked up by a rule; none is handed back as it came', () => {
  expect(subgraphs.flatMap((part) => answered(part).byEcho.map((type) => `${part} ${type}`))).toEqual([])
})

test('nothing of all this was worth a line in the log', () => {
  expect(world.logged.map(({ facts: { err } }) => String(err?.message ?? err))).toEqual([])
})

const strange = [
  ...['Query', 'Mutation', 'PageInfo', 'Nobody', '__proto__', 'constructor', '__Schema', 'String', ''],
  ...[undefined, null, 7, {}],
]
const whatever = 'query($of: [_Any!]!) { _entities(representations: $of) { __typename } }'

test('a representation of a type that the subgraph does not know finds nothing and tells nothing', async () => {
  for (const part of subgraphs)
    for (const __typename of strange) {
      const told = await ask(part, null, whatever, { of: [{ __typename, id: randomUUID() }] })
      decisions += 1
      expect(told.data?._entities?.[0] ?? null).toBeNull()
      expect(JSON.stringify(told)).not.toMatch(/node_modules|at \w+ \(|stack/)
    }
})

// D-10: the caller's mistake is told as INTERNAL, and each of them writes a line of the log as if we had failed.
test('a representation of a type that the subgraph does not know is the caller’s mistake', async () => {
  world.logged.length = 0
  const told = await ask('vendors', null, whatever, { of: [{ __typename: 'Nobody', id: randomUUID() }] })
  expect(codes(told)).toEqual(['BAD_INPUT'])
  expect(world.logged).toEqual([])
})
