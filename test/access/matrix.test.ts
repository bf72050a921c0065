import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type Reply, type World } from '../harness/world.ts'
import { STRANGER } from './cast.ts'
import { arranged, Comparison, everyAccount, type Facts, lineOf, type Withheld } from './comparing.ts'
import {
  agencyDocument,
  byIdDocument,
  codes,
  exerciseDocument,
  exerciseLists,
  isSampled,
  journalDocument,
  journalLists,
  listDocument,
  nestedDocument,
  nestedExerciseDocument,
  nestedExerciseLists,
  nestedLists,
  rootLists,
  rowLists,
  sensitiveAgencyDocument,
  sensitiveAgencyLists,
  sensitiveDocument,
  sensitiveLists,
  sensitiveNestedDocument,
  sensitiveNestedLists,
  unreached,
  wide,
} from './documents.ts'
import { accountNamed } from './expectation.ts'
import { type Fact, factsOf } from './facts.ts'
import { addContent } from './fixture.ts'

const PURPOSE = 'matrix of rights'

let world: World
let rows: readonly Fact[]
let facts: Facts
let ids: Readonly<Record<string, string>>
let decisions = 0
const reads: { account: string; requestId: string; expected: ReadonlyMap<string, ReadonlySet<string>> }[] = []

beforeAll(async () => {
  world = await openWorld({ limits: wide })
  await addContent(world.owner)
  rows = await factsOf(world.owner, world.now())
  facts = arranged(rows)
  const found = await world.owner.query('select code, id from agencies.agency')
  const byCode = new Map(found.rows.map(({ code, id }) => [code, id]))
  ids = Object.fromEntries(codes.map((code, at) => [`a${at}`, byCode.get(code)]))
})

afterAll(async () => {
  process.stdout.write(`The matrix through the gateway: ${decisions} decisions asserted.\n`)
  await world.close()
})

const withheld = (reply: Reply) =>
  reply.errors
    .filter(({ extensions }) => extensions.code === 'WITHHELD')
    .map((each) => each.extensions as unknown as Withheld)

async function ask(name: string | null, document: string, purpose: boolean, variables?: object) {
  const requestId = randomUUID()
  const comparison = new Comparison(accountNamed(name), facts, purpose)
  const reply = await world.ask(name, document, variables, {
    ...(purpose && { purpose: PURPOSE }),
    headers: { 'x-request-id': requestId },
  })
  const others = reply.errors.filter(
    ({ extensions, path }) =>
      !['WITHHELD', 'UNAUTHENTICATED'].includes(extensions.code) &&
      !(extensions.code === 'FILTER_NOT_ALLOWED' && exerciseLists.some((list) => list.name === path?.[0])),
  )
  expect(others, `${name}`).toEqual([])
  expect(reply.errors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED') && name !== null).toBe(
    false,
  )
  return { reply, comparison, requestId }
}

function finish(asked: { reply: Reply; comparison: Comparison; requestId: string }): void {
  const { reply, comparison, requestId } = asked
  comparison.told(withheld(reply))
  decisions += comparison.decisions
  if (comparison.purpose && comparison.account)
    reads.push({ account: comparison.account.name, requestId, expected: comparison.read })
  expect(comparison.wrong).toEqual([])
}

type Lists = typeof rootLists

async function underAgencies(name: string | null, document: string, hanging: Lists, purpose = false) {
  const asked = await ask(name, document, purpose, ids)
  for (const [at, code] of codes.entries()) {
    const agency = asked.reply.data?.[`a${at}`]
    for (const list of hanging) {
      const journal = list.name.replace('journalOf', '').toLowerCase()
      const isLine = list.node === 'JournalEntry'
      asked.comparison.list(list, `Agency.${list.name}`, agency?.[list.name] ?? null, {
        where: (row) => row.agency === code && (!isLine || String(row.under.journal) === journal),
      })
    }
  }
  finish(asked)
}

async function inLists(name: string | null, document: string, lists: Lists, purpose = false) {
  const asked = await ask(name, document, purpose)
  for (const list of lists) {
    const answer = asked.reply.data?.[list.name] ?? null
    asked.comparison.list(list, `Query.${list.name}`, answer, { sampled: isSampled(list.node) })
  }
  finish(asked)
}

async function underRows(
  name: string | null,
  document: string,
  nested: typeof nestedLists,
  purpose: boolean,
) {
  const asked = await ask(name, document, purpose)
  const { comparison, reply } = asked
  for (const root of new Set(nested.map((each) => each.root))) {
    const answer = reply.data?.[root.name] ?? null
    comparison.list(root, `Query.${root.name}`, answer)
    const hanging = nested.filter((each) => each.root === root).map(({ list }) => list)
    for (const parent of answer?.nodes ?? [])
      for (const list of hanging)
        comparison.list(list, `${root.node}.${list.name}`, parent[list.name], {
          where: (row) => row.under[root.node] === parent.id && comparison.namesParent(row, root.node),
        })
  }
  finish(asked)
}

describe.each(everyAccount)('%s', (name) => {
  test('reads the lines of journals that the matrix gives', async () => {
    // Reads with a purpose have written lines since.
    facts = arranged([
      ...rows.filter(({ type }) => type !== 'JournalEntry'),
      ...(await factsOf(world.owner, world.now(), ['JournalEntry'])),
    ])
    await underAgencies(name, journalDocument, journalLists)
  })

  test('sees in every list the rows and fields that the matrix gives', () =>
    inLists(name, listDocument, rootLists, true))

  test('sees of exercises, in lists of their own and under their rows, what the matrix gives', async () => {
    await inLists(name, exerciseDocument, exerciseLists, true)
    await underRows(name, nestedExerciseDocument, nestedExerciseLists, true)
  })

  test('sees under every agency what the matrix gives', () =>
    underAgencies(name, agencyDocument, rowLists, true))

  test('sees nothing of sensitive classes without a purpose', async () => {
    await inLists(name, sensitiveDocument, sensitiveLists)
    await underAgencies(name, sensitiveAgencyDocument, sensitiveAgencyLists)
    await underRows(name, sensitiveNestedDocument, sensitiveNestedLists, false)
  })

  test('sees under other rows what the matrix gives', () =>
    underRows(name, nestedDocument, nestedLists, true))

  test('finds by its identifier every row that the matrix gives and no other', async () => {
    const { asked: fields, document } = byIdDocument(rows)
    const asked = await ask(name, document, true)
    for (const [at, { field, row }] of fields.entries())
      asked.comparison.byId(
        row,
        field.dataClass ?? '',
        asked.reply.data?.[`r${at}`] ?? null,
        `Query.${field.name}`,
      )
    finish(asked)
  })
})

test('somebody with a good token and no standing sees what the public sees', async () => {
  const [stranger, anybody] = await Promise.all([
    world.ask(STRANGER, listDocument),
    world.ask(null, listDocument),
  ])
  expect(stranger.data).toEqual(anybody.data)
})

test('every read of sensitive data with a purpose is one line for each owner and class, naming its rows', async () => {
  const { rows: lines } = await world.owner.query(
    ['agencies', 'incidents', 'vendors', 'intelligence']
      .map(
        (
          each,
        ) => `select request_id, (select a.code from agencies.agency a where a.id = chain) as chain, subject_type, purpose, clause, details
          from ${each}.journal where act = 'READ'`,
      )
      .join(' union all '),
  )
  const byRequest = Map.groupBy(lines, ({ request_id }) => String(request_id))
  for (const { account, requestId, expected } of reads) {
    const found = byRequest.get(requestId) ?? []
    const told = found.map((line) => [
      lineOf(line.chain, line.subject_type, line.clause === 'G-73'),
      [...line.details.rows].sort(),
    ])
    const wanted = [...expected].map(([owner, read]) => [owner, [...read].sort()])
    decisions += wanted.length
    // What hangs under its vendor or its person is read by hanging there, whatever of it was asked (D-15).
    const hanging = ([owner]: (string | string[])[]) => / VE\.(CLASSIFIED|SUITABILITY)$/.test(String(owner))
    const unasked = told.filter((line) => hanging(line) && !expected.has(String(line[0])))
    expect(told.filter((line) => !unasked.includes(line)).sort(), account).toEqual(wanted.sort())
    expect(found.every((line) => line.purpose === PURPOSE)).toBe(true)
  }
  expect(lines.length).toBeGreaterThan(50)
})

// D-09, D-13: nobody asked for a filter. Whoever may read contracts but not their vendor finds none here.
test('contracts under a vendor are there for whoever may list contracts, without a word about filters', async () => {
  const reply = await world.ask('kaohsiung-sab.staff', '{ vendors { nodes { contracts { totalCount } } } }')
  expect(reply.errors.map(({ extensions }) => extensions.code)).not.toContain('FILTER_NOT_ALLOWED')
})

// D-04: a closed case shows its systems no longer, neither here nor in the inventory.
test('a case names no system that the inventory hides from the same viewer', async () => {
  const { data } = await world.ask(
    'moi.reviewer',
    '{ incidents(first: 100) { nodes { affectedSystems { id name } } } }',
  )
  const systems = data.incidents.nodes.flatMap((each: any) => each.affectedSystems ?? [])
  expect(systems.length).toBeGreaterThan(0)
  expect(systems.filter((each: any) => each.name === null)).toEqual([])
})

// Access model 1.8, D-15: whoever finds a secret contract by its reference has read it, and no line tells so.
test('sensitive fields choose no rows without a purpose', async () => {
  const found = async (filter: string) => {
    const { data } = await world.ask('npa.ciso', `{ contracts(filter: { ${filter} }) { totalCount } }`)
    return data?.contracts?.totalCount ?? 0
  }
  expect([await found('reference: "C-3"'), await found('search: "專案通訊"')]).toEqual([0, 0])
})

test('no type of row is left out', () => {
  expect(unreached).toEqual(['InfrastructureSystem', 'Duty'])
})
