/** Two agencies, with all that hangs on them, that only whoever is in charge can tell apart: every question is put twice. */
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../subgraphs/answer.ts'
import { tokenFor } from '../harness/keys.ts'
import { openWorld, type World } from '../harness/world.ts'
import { CANARY } from './canary.ts'
import { accounts } from './cast.ts'
import { shapeOf } from './claims.ts'
import { wide } from './documents.ts'
import { isVisible } from './expectation.ts'
import { factsOf } from './facts.ts'
import { commands, questions, wholeOf } from './probing.ts'
import { IN_CHARGE, makeTwins, type Twin, type Twins } from './twins.ts'

let world: World
let twins: Twins
let schema: GraphQLSchema
let kindsOfViewers: readonly (string | null)[]
let viewers: readonly (string | null)[]
let compared = 0

/** What anybody, or every security role, may read of the twins; it is the same for both but for names and identifiers. */
const open = new Set(['Agency', 'Vendor', 'ContactRegistration'])

/** The answer without what tells public twins apart: names, identifiers, and cursors but for their length. */
function levelled(text: string): string {
  const bare = text.replace(publicOfTwins(), '·')
  return bare.replace(/"[\w-]{60,}"/g, (cursor) => `"cursor of ${cursor.length}"`)
}

let names: RegExp | undefined

function publicOfTwins(): RegExp {
  const all = [twins.a, twins.b, twins.none].flatMap((twin) => [
    ...twin.names,
    ...[...twin.ids.values()].flat(),
  ])
  // Longer names first: one may begin with another.
  names ??= new RegExp([...new Set(all)].sort((a, b) => b.length - a.length).join('|'), 'g')
  return names
}

/** The two are equal, or the place where they part is shown. */
function hold(what: string, one: unknown, other: unknown): void {
  compared += 1
  const [first = '', second = ''] = [one, other].map((each) => levelled(JSON.stringify(each)))
  if (first === second) return
  const at = [...first].findIndex((letter, place) => letter !== second[place])
  const around = (text: string) => text.slice(Math.max(0, at - 300), at + 100)
  expect(`${what}: ${around(first)}`).toBe(`${what}: ${around(second)}`)
}

function holdNoCanary(what: string, answered: unknown): void {
  const text = JSON.stringify(answered)
  const found = CANARY.exec(text)
  expect(
    found?.[0],
    `${what} ${found ? text.slice(Math.max(0, found.index - 200), found.index + 80) : ''}`,
  ).toBeUndefined()
}

type Answers = readonly {
  readonly data: unknown
  readonly errors: readonly string[]
  readonly status: number
}[]

/** Question after question, each by everybody: the gateway plans it once, and does not remember many of this size. */
async function answersAbout(
  asking: readonly (string | null)[],
  twin: Twin,
): Promise<ReadonlyMap<string | null, Answers>> {
  const found = new Map<string | null, Answers[number][]>(asking.map((viewer) => [viewer, []]))
  for (const text of questions(schema, twin))
    for (const viewer of asking) {
      const reply = await world.ask(viewer, text, {}, { purpose: 'curiosity' })
      found.get(viewer)?.push({ ...sorted(reply), status: reply.status })
    }
  return found
}

/** Errors stand in the order in which parts of the graph were done with theirs: that is chance. */
const sorted = ({ data, errors = [] }: { data: unknown; errors?: readonly unknown[] }) => ({
  data,
  errors: errors.map((each) => JSON.stringify(each)).sort(),
})

async function borrowed(): Promise<readonly string[]> {
  const differing: string[] = []
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === 'after'),
  )
  for (const list of lists) {
    const order = list.args.find(({ name }) => name === 'orderBy')
    const field = order && (order.type as any).getFields?.().field.type
    const fields: string[] = field ? field.ofType.getValues().map((each: { name: string }) => each.name) : []
    const orders = ['', ...fields.map((each) => `, orderBy: { field: ${each} }`)]
    for (const by of orders) {
      const { data } = await world.ask(
        IN_CHARGE,
        `{ list: ${list.name}(first: 100${by}) { edges { cursor node { __typename ${hasId(list) ? 'id' : ''} } } } }`,
        {},
        { purpose: 'lending' },
      )
      const edges: { cursor: string; node: { id: string } }[] = data?.list?.edges ?? []
      const cursorOf = (twin: Twin) =>
        edges.find(({ node }) => [...twin.ids.values()].flat().includes(node.id))?.cursor
      const [a, b] = [cursorOf(twins.a), cursorOf(twins.b)]
      if (!a || !b || visibleToMany(list)) continue
      for (const viewer of viewers) {
        const after = (cursor: string) =>
          world.ask(
            viewer,
            `{ list: ${list.name}(first: 100, after: "${cursor}"${by}) { totalCount nodes { __typename ${hasId(list) ? 'id' : ''} } } }`,
          )
        const [one, other] = [await after(a), await after(b)]
        compared += 1
        if (levelled(JSON.stringify(one)) !== levelled(JSON.stringify(other)))
          differing.push(`${viewer} ${list.name}${by}`)
      }
    }
  }
  return differing
}

/** These are the rows that the viewers may see. */
const visibleToMany = (list: { name: string }) => ['agencies', 'vendors', 'contacts'].includes(list.name)

const hasId = (list: { type: unknown }) => {
  const name = String(list.type).replace(/[!\]]|\[|Connection/g, '')
  const type = schema.getType(name)
  return isObjectType(type) && 'id' in type.getFields()
}

/** Registers the tests: as some of the viewers, or as one of each kind without rights over the twins; with commands if any. */
export function compareTwins(
  commanding: readonly (string | null)[],
  chosen: readonly (string | null)[] | null,
  timeout: number,
): void {
  beforeAll(async () => {
    world = await openWorld({ limits: wide })
    twins = await makeTwins(world.owner)
    const told = await world.ask('oics.national', getIntrospectionQuery())
    schema = buildClientSchema(told.data)
    const mine = new Set([...twins.a.ids.values(), ...twins.b.ids.values()].flat())
    const rows = (await factsOf(world.owner, world.now())).filter(
      ({ id, type }) => mine.has(id) && !open.has(type),
    )
    const known = [null, ...accounts.filter(({ added }) => !added)]
    const without = known.filter(
      (account) => !rows.some((row) => isVisible(account, row, shapeOf(row.type).dataClass ?? '')),
    )
    // One of each kind: what sets colleagues in the same role apart is nothing that concerns the twins.
    const kinds = Map.groupBy(without, (account) => account?.held.map(({ role }) => role).join() ?? 'PUBLIC')
    kindsOfViewers = [...kinds.values()].map(([account]) => account?.name ?? null)
    viewers = chosen ?? kindsOfViewers
  })

  afterAll(async () => {
    process.stdout.write(`Twins: ${compared} pairs of answers compared, ${viewers.length} viewers.\n`)
    await world.close()
  })

  test('there are many viewers without rights over the twins', () => {
    expect(kindsOfViewers.length).toBeGreaterThan(15)
    expect(kindsOfViewers).toContain(null)
    expect(kindsOfViewers).not.toContain('oics.national')
    expect(kindsOfViewers).toEqual(expect.arrayContaining([...viewers]))
  })

  test('whoever is in charge sees the canaries, so that their absence elsewhere means something', async () => {
    const text = JSON.stringify([...(await answersAbout([IN_CHARGE], twins.a)).values()])
    for (const each of [...twins.a.words, '917001000', '2018-01-07T', 'canary mail', 'canary segment'])
      expect(text).toContain(each)
  })

  /** The same questions before and after things are stirred that the viewer may not see. */
  let before: ReadonlyMap<string | null, Answers> = new Map()

  describe('a viewer without rights over them', { timeout }, () => {
    test('gets the same answers about both, from every root field with every argument', async () => {
      before = await answersAbout(viewers, twins.a)
      const others = await answersAbout(viewers, twins.b)
      for (const viewer of viewers) {
        const a = before.get(viewer) ?? []
        const b = others.get(viewer) ?? []
        for (const [at, one] of a.entries()) hold(`${viewer}`, one, b[at])
        holdNoCanary(`${viewer}`, a)
        holdNoCanary(`${viewer}`, b)
      }
    })

    if (commanding.length > 0)
      test('gets the same refusals from every command, and for hidden rows those of rows that do not exist', async () => {
        const types = [...twins.a.ids.keys()]
        const hidden = types.filter((type) => !open.has(type))
        for (const viewer of commanding) {
          const asked = async (twin: Twin, of: readonly string[]) => {
            const told = []
            for (const texts of commands(schema, twin, of)) {
              const refusals = []
              for (const text of texts) refusals.push(...(await world.ask(viewer, text)).errors)
              told.push(refusals.map(({ message, path, extensions }) => ({ message, path, extensions })))
            }
            return told
          }
          const [a, b, none] = [
            await asked(twins.a, types),
            await asked(twins.b, types),
            await asked(twins.none, hidden),
          ]
          for (const [at, type] of types.entries()) {
            hold(`${viewer} ${type}`, a[at], b[at])
            if (hidden.includes(type)) hold(`${viewer} ${type} or none`, a[at], none[hidden.indexOf(type)])
          }
          holdNoCanary(`${viewer}`, [a, b])
        }
      })

    test('gets the same answers from each subgraph asked directly for either', async () => {
      for (const [name, part] of Object.entries(world.parts)) {
        const union = part.schema.getType('_Entity')
        const types = isUnionType(union) ? union.getTypes().filter(isObjectType) : []
        const ruled = types.filter((type) => (type.extensions as any).apollo?.subgraph?.resolveReference)
        const document = parse(
          `query($of: [_Any!]!) { _entities(representations: $of) { __typename ${ruled.map((type) => `... on ${type.name} ${wholeOf(part.schema, type, 1)}`).join('\n')} } }`,
        )
        const of = (twin: Twin) =>
          ruled.flatMap(({ name: __typename }) =>
            [...twin.ids.values()].flat().map((id) => ({ __typename, id })),
          )
        for (const viewer of viewers) {
          const authorization = viewer === null ? null : `Bearer ${await tokenFor(viewer, world.now())}`
          const headers = { authorization, purpose: 'curiosity', requestId: 'request-one' }
          const told = async (twin: Twin) =>
            sorted(
              JSON.parse(
                JSON.stringify(await answer(part, { document, variables: { of: of(twin) }, headers })),
              ),
            )
          const [a, b] = [await told(twins.a), await told(twins.b)]
          hold(`${viewer} ${name}`, a, b)
          holdNoCanary(`${viewer} ${name}`, [a, b])
        }
      }
    })

    // A cursor holds the value that its row is ordered by, and serves whoever sends it: he learns on which side of a
    // hidden row his own lie, and so by halving what it holds (access model 1.5; a cursor could name whom it was given to).
    test('learns nothing about them from cursors borrowed from whoever is in charge', async () => {
      expect(await borrowed()).toEqual([])
    })

    test('gets the same answers after everything was stirred that he may not see', async () => {
      await twins.stir()
      const again = await answersAbout(viewers, twins.a)
      for (const viewer of viewers) {
        const after = again.get(viewer) ?? []
        const earlier = before.get(viewer)
        compared += after.length
        for (const [at, one] of after.entries())
          if (JSON.stringify(one) !== JSON.stringify(earlier?.[at]))
            expect(one, `${viewer}`).toEqual(earlier?.[at])
      }
    })

    test('finds nothing of them in what the graph logs', () => {
      expect(world.logged.filter((line) => CANARY.test(JSON.stringify(line)))).toEqual([])
    })
  })
}
