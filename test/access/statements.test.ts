import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { openWorld, type World } from '../harness/world.ts'
import { everyAccount } from './comparing.ts'
import { agencyDocument, byIdDocument, codes, listDocument, nestedDocument, wide } from './documents.ts'
import { factsOf } from './facts.ts'
import { addContent } from './fixture.ts'

interface Sent {
  readonly name?: string
  readonly text?: string
  readonly values?: readonly unknown[]
}

let world: World
/** Named statements are those of the reading pool, apart from the one that sets the viewer; others are not its own. */
let sent: Sent[] = []
const original = pg.Client.prototype.query

beforeAll(async () => {
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [{ statements = [] }] = args as [{ statements?: readonly Sent[] }]
    sent.push(...statements.filter(({ name }) => name !== 'viewer'))
    return (original as (...all: unknown[]) => unknown).apply(this, args)
  } as typeof original
  world = await openWorld({ limits: wide })
  await addContent(world.owner)
})

afterAll(async () => {
  await world.close()
  pg.Client.prototype.query = original
})

const isStanding = ({ text }: Sent) => text?.includes('published_agencies.standing(') ?? false

async function statementsOf(
  account: string | null,
  document: string,
  variables = {},
): Promise<readonly Sent[]> {
  sent = []
  const { errors } = await world.ask(account, document, variables, { purpose: 'counting' })
  expect(
    errors.filter(
      ({ extensions }) => !['WITHHELD', 'UNAUTHENTICATED', 'FILTER_NOT_ALLOWED'].includes(extensions.code),
    ),
  ).toEqual([])
  return sent.filter((each) => !isStanding(each))
}

describe('what the reading pool sends', () => {
  const texts = new Set<string>()
  const byPart = new Map<string | null, ReadonlySet<string>>()

  beforeAll(async () => {
    const found = await world.owner.query('select code, id from agencies.agency')
    const byCode = new Map(found.rows.map(({ code, id }) => [code, id]))
    const variables = Object.fromEntries(codes.map((code, at) => [`a${at}`, byCode.get(code)]))
    const { document } = byIdDocument(await factsOf(world.owner, world.now()))
    for (const name of everyAccount) {
      const all = [
        ...(await statementsOf(name, listDocument)),
        ...(await statementsOf(name, agencyDocument, variables)),
        ...(await statementsOf(name, nestedDocument)),
        ...(await statementsOf(name, document)),
      ]
      byPart.set(name, new Set(all.map(({ text = '' }) => text)))
      for (const { text = '' } of all) texts.add(text)
      const { rows } = await world.owner.query(
        'select no, id, subject from agencies.person where subject = $1',
        [name],
      )
      const [person] = rows
      if (person) await holdsNothingOf(person, all)
    }
  }, 60_000)

  /** Neither the person nor any of his keys is a parameter: the signed viewer is the only way in. */
  async function holdsNothingOf(person: { no: number; id: string; subject: string }, all: readonly Sent[]) {
    const values = new Set(
      all
        .flatMap(({ values: given = [] }) => given)
        .filter((each) => !Array.isArray(each))
        .map(String),
    )
    for (const each of [String(person.no), person.id, person.subject])
      expect(values.has(each), person.subject).toBe(false)
    const keys = [...values].filter((each) => /^\d{10,}$/.test(each))
    expect(keys, person.subject).toEqual([])
  }

  test('names nobody: no identifier, key, account or value stands in a text', () => {
    const telling = [...texts].filter((text) =>
      /[0-9a-f]{8}-[0-9a-f]{4}|\d{9,}|\.(ciso|user|national)\b/.test(text.replaceAll('4294967295', '')),
    )
    expect(telling).toEqual([])
  })

  test('is of few kinds, however many ask: each is planned once', () => {
    process.stdout.write(`Statements: ${texts.size} texts for ${everyAccount.length} accounts.\n`)
    const declared = subgraphs.flatMap(({ capabilities }) =>
      capabilities.flatMap(({ rows = [], parts = [], lists = [] }) => [...rows, ...parts, ...lists]),
    )
    // By id, as parts, as a page by each reach and under each parent: never by whoever asks.
    expect(texts.size).toBeLessThan(2.5 * declared.length)
  })

  test('differs between viewers by the shape that their reach asks for and by nothing else', () => {
    // Texts of one list, less what may differ: the clause that starts from few agencies, and the rule where all is open.
    const shapes = [...texts].filter(
      (text) => text.startsWith('select') && text.includes(' order by ') && text.includes(' limit '),
    )
    // What a list hangs under, and whether exercises are asked for (G-55), is another question, not another viewer.
    const bare = Map.groupBy(shapes, (text) =>
      text.replace(/ where .* order by /s, (where) =>
        [' where', /\S+ = parents\.id/.exec(where)?.[0], where.includes('is_exercise = $'), 'order by '].join(
          ' … ',
        ),
      ),
    )
    for (const [text, variants] of bare) expect(variants.length, text.slice(0, 200)).toBeLessThanOrEqual(4)
  })

  test('is the same for two people of the same standing', () => {
    expect(byPart.get('oics.national')).toEqual(byPart.get('oics.national2'))
    expect(byPart.get('vendor-a.user')).toEqual(byPart.get('vendor-b.user'))
  })

  test('is planned once for everybody, while commands are planned for what they ask', async () => {
    for (const { database } of Object.values(world.parts)) {
      const [reading] = await database.ask('show plan_cache_mode', [])
      expect(reading).toEqual({ plan_cache_mode: 'force_generic_plan' })
      const writing = await database.transact(
        async (client) => (await client.query('show plan_cache_mode')).rows[0],
      )
      expect(writing).toEqual({ plan_cache_mode: 'force_custom_plan' })
    }
  })
})

describe('the number of read statements', () => {
  const documented: readonly (readonly [
    what: string,
    account: string | null,
    query: string,
    statements: number,
  ])[] = [
    [
      'cases, their agencies and who stands above them',
      'oics.national',
      'query($n: Int) { incidents(first: $n) { nodes { id reference agency { nameEn supervisors { superior { nameEn } } } } } }',
      4,
    ],
    [
      'contracts and their vendors',
      'kaohsiung-sab.ciso',
      'query($n: Int) { contracts(first: $n) { nodes { reference vendor { name } } } }',
      2,
    ],
    [
      'agencies and their cases',
      'oics.national',
      'query($n: Int) { agencies(first: $n) { nodes { nameEn incidents(first: 5) { nodes { reference } } } } }',
      2,
    ],
    [
      'agencies and how many cases they have',
      'oics.national',
      'query($n: Int) { agencies(first: $n) { nodes { incidents(first: 5) { totalCount nodes { reference } } } } }',
      3,
    ],
    [
      'clocks and reviews of cases',
      'oics.national',
      'query($n: Int) { incidents(first: $n) { nodes { clocks { kind state recomputations { at } } reviews { verdict } transitions { step } levelChanges { state } timeCorrections { at } } } }',
      7,
    ],
    [
      'what is due',
      'oics.national',
      'query($n: Int) { dueSoon(first: $n, withinHours: 8784) { nodes { incident { reference } clock { kind dueAt } } } }',
      3,
    ],
    [
      'systems and contracts of cases',
      'kaohsiung-sab.ciso',
      'query($n: Int) { incidents(first: $n) { nodes { affectedSystems { name } contract { title vendor { name } } } } }',
      6,
    ],
    [
      'intelligence of cases',
      'kaohsiung-sab.officer',
      'query($n: Int) { incidents(first: $n) { nodes { intelligence(first: 3) { nodes { title segments(first: 3) { nodes { text } } originIncident { reference } } } } } }',
      5,
    ],
    [
      'contacts and people of agencies',
      'oics.national',
      'query($n: Int) { agencies(first: $n) { nodes { contacts { nodes { dutyPhone person { nameZh } } } people { nodes { post } } ciso { post } } } }',
      6,
    ],
    [
      'grants and everybody in them',
      'system.admin',
      'query($n: Int) { roleGrants(first: $n) { nodes { role agency { nameEn } person { nameEn } request { requestedBy { id } decidedBy { id } } mandate { nameEn } } } }',
      3,
    ],
    [
      'the inventory',
      'kaohsiung.supervisor',
      'query($n: Int) { informationSystems(first: $n) { nodes { name agency { nameEn } operator { nameEn } supports { name systems { name } } } } }',
      6,
    ],
    [
      'announcements, their parts and what was asked about them',
      'oics.national',
      'query($n: Int) { publicAnnouncements(first: $n) { nodes { incident { reference } segments { text exception { ground } } consents(first: 3) { nodes { text } } approvals { at } steps { step } } } }',
      7,
    ],
    [
      'what the public reads',
      null,
      'query($n: Int) { publishedAnnouncements(first: $n) { nodes { publishedAt authority { nameEn } segments { section text } } } }',
      3,
    ],
    [
      'agencies below and above',
      'oics.national',
      'query($n: Int) { agencies(first: $n) { nodes { supervisionChain { agency { nameEn } } reviewingAuthority { nameEn } subordinates(first: 3) { nodes { nameEn } } } } }',
      7,
    ],
  ]

  test.each(documented)('for %s does not grow with the rows', async (what, account, query, statements) => {
    const few = await statementsOf(account, query, { n: 2 })
    const many = await statementsOf(account, query, { n: 20 })
    process.stdout.write(`Statements: ${many.length} for ${what} (2 rows: ${few.length}).\n`)
    expect(many.length).toBeGreaterThanOrEqual(few.length)
    expect(many.length).toBe(statements)
    // At most one for each source and step: none is sent twice but where a chain of rows comes back to the same source.
    const repeated = many.map(({ text = '' }) => text).filter((text, at, all) => all.indexOf(text) !== at)
    expect(repeated.length, repeated[0]?.slice(0, 200)).toBeLessThanOrEqual(2)
  })
})
