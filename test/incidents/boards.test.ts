import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reported, review } from './acts.ts'
import { type Cases, openCases } from './cases.ts'
import { type Cast, openCast } from './cast.ts'
import { closed, withdraw } from './handling-acts.ts'
import { stood, supportIn } from './support-acts.ts'

const HOUR = 3_600_000

/** The questions that the first page gives, in its order. */
const [board = '', major = ''] = [
  ...readFileSync('README.md', 'utf8').matchAll(/```graphql\n(\{ incidents\([^`]*)```/g),
].map(([, document]) => document as string)

const [, inbox = ''] = /```graphql\n(\{ tasks\([^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? []

let cast: Cast
let cases: Cases
beforeAll(async () => {
  cast = await openCast()
  cases = await openCases(cast)
  const own = { agency: cast.agency('t-city'), affectedSystems: [], reference: 'OWN' }
  await reported(cast, own, 't.city-contact')
  await closed(cast, { reference: 'CLOSED' })
  const withdrawn = await reported(cast, { reference: 'WITHDRAWN' })
  await withdraw(cast, 't.contact', withdrawn, 'PROPOSE', { ground: 'FALSE_ALARM' })
  await withdraw(cast, 't.reviewer', withdrawn, 'AGREE')
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

async function asked(account: string, document: string) {
  const reply = await cast.world.ask(account, document)
  expect(reply.errors).toEqual([])
  return reply.data
}
const references = ({ incidents }: any) => incidents.nodes.map((node: any) => node.reference)

describe('the board of a ministry, as the first page shows how to ask for it', () => {
  test.each([
    ['t.reviewer', ['CORE', 'OWN', 'SMALL']],
    ['t.supervisor', ['CORE', 'SMALL']],
    ['t.city-ciso', ['OWN']],
    ['t.police-reviewer', ['GRAVE']],
    ['t.sector', ['MINOR', 'POWER']],
  ])('holds for %s the open cases of his agencies and no others: %s', async (account, expected) => {
    const data = await asked(account, board)
    expect(references(data).sort()).toEqual(expected)
    expect(data.incidents.totalCount).toBe(expected.length)
  })

  test('comes with the most urgent first, and shows of each its state, its clocks and what is next', async () => {
    const { incidents } = await asked('t.sector', board)
    expect(incidents.nodes.map((node: any) => node.reference)).toEqual(['POWER', 'MINOR'])
    const [{ clocks, nextDueAt, ...shown }] = incidents.nodes
    expect(shown).toMatchObject({ effectiveLevel: 3, levelProvisional: false, state: 'REPORTED' })
    expect(clocks.map(({ kind, state }: any) => `${kind} ${state}`)).toEqual([
      'REPORT MET',
      'RELAY MET',
      'REVIEW RUNNING',
      'RECOVERY RUNNING',
    ])
    expect(clocks.find(({ kind }: any) => kind === 'REVIEW').dueAt).toBe(nextDueAt)
  })
})

describe('the major cases of the national officer, as the first page shows how to ask for them', () => {
  test('come with his own duties, soon and late, by the same clocks', async () => {
    const on = supportIn(cast)
    await review(cast, 't.police-reviewer', cases.grave, { levelOpinion: 3 })
    const { id } = stood(await on.ask('t.police', cases.grave))
    await on.endorse('t.police-reviewer', id)
    const before = await asked('t.national', major)
    const mine = ({ incident }: any) => ['GRAVE', 'POWER'].includes(incident.reference)
    expect(references(before)).toEqual(expect.arrayContaining(['GRAVE', 'POWER']))
    expect(references(before)).not.toContain('CORE')
    expect(before.dueSoon.nodes.filter(mine)).toMatchObject([
      { clock: { kind: 'REVERIFY' }, incident: { reference: 'GRAVE' } },
    ])
    expect(before.incidents.nodes.find((node: any) => node.reference === 'GRAVE')).toMatchObject({
      verificationState: 'REVIEWED',
      supportRequests: { nodes: [{ state: 'WAITING', dueAt: null }] },
    })
    cast.world.advance(HOUR + 60_000)
    const after = await asked('t.national', major)
    // Nobody reviewed the other one in time: the national authority's hour began with that (IG-3.3-1b).
    expect(after.dueSoon.nodes.filter(mine)).toMatchObject([
      { clock: { kind: 'REVERIFY' }, incident: { reference: 'POWER' } },
    ])
    expect(after.overdue.nodes.filter(mine)).toMatchObject([
      { clock: { kind: 'REVERIFY', minutesLate: 1 }, incident: { reference: 'GRAVE' } },
    ])
  })
})

describe('the inbox, as the first page shows how to ask for it', () => {
  test('holds what the viewer has to do, the most urgent first, in words and with its case', async () => {
    const { tasks } = await asked('t.sector', inbox)
    const reviews = tasks.nodes.filter(({ kind }: any) => kind === 'REVIEW_REPORT')
    expect(reviews.map(({ incident }: any) => incident.reference)).toEqual(['POWER', 'MINOR'])
    for (const { text, dueAt, clause } of reviews) {
      expect(text).toMatch(/\w/)
      expect(Date.parse(dueAt)).not.toBeNaN()
      expect(clause).toMatch(/^(IG|ER)-/)
    }
  })

  test('holds nothing for somebody who has nothing to do', async () => {
    expect((await asked('t.parks', inbox)).tasks).toEqual({ totalCount: 0, nodes: [] })
  })
})
