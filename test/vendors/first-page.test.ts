import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../harness/world.ts'
import { issued, must, scene } from './auditing.ts'
import { openStory } from './story.ts'

/** The questions about vendors that the first page gives, by the field they begin with. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const given = [...readme.matchAll(/```graphql\n(\{ [^`]*)```/g)].map(([, text = '']) => text)
function question(begins: string, ...has: readonly string[]): string {
  const found = given.filter(
    (text) => text.startsWith(`{ ${begins}`) && has.every((each) => text.includes(each)),
  )
  if (found.length !== 1) throw new Error(`The first page has ${found.length} questions for ${begins}`)
  return found[0] as string
}
const checklist = question('contracts(')
const vendorsPage = question('tasks(', 'dataReturns(')
const overdue = question('vendorAuditFindings(')
/** Of the month in which the answers of this page were due; the first page asks of one that has ended today. */
const figures = question('vendorFigures(')
  .replace('2026-01-01', '2026-12-01')
  .replace('2026-10-31', '2026-12-31')
const components = question('componentUses(')

const DAY = 86_400_000

let world: World
beforeAll(async () => {
  world = await openStory()
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
})

async function asked(account: string, document: string, purpose?: string) {
  const reply = await world.ask(account, document, {}, purpose === undefined ? {} : { purpose })
  return must(reply)
}

describe('the demonstration, asked what the first page asks', () => {
  test('tells the contract officer what C-1 still owes, and what its delivery waits for', async () => {
    const { contracts } = await asked('kaohsiung-sab.contracts', checklist)
    const nodes = contracts.nodes as any[]
    expect(nodes.map(({ reference, state }) => `${reference} ${state}`).sort()).toEqual([
      'C-1 ACCEPTANCE',
      'C-2 ACTIVE',
    ])
    const [first] = nodes.filter(({ reference }) => reference === 'C-1')
    expect(first).toMatchObject({
      checklistResult: 'OPEN',
      assuranceStatus: 'VALID',
      cadenceStatus: 'WITHIN',
    })
    const inState = (state: string) =>
      first.obligations.filter((each: any) => each.state === state).map(({ duty }: any) => duty)
    expect(inState('OPEN')).toEqual(['INDEPENDENT_TEST', 'REMEDY', 'INCIDENT_AUDIT'])
    expect(inState('LATE')).toEqual([])
    expect(inState('MET')).toHaveLength(10)
    expect(first.deliveries.nodes).toEqual([
      {
        number: 1,
        missing: [
          { requirement: 'CORE_SYSTEM_TEST_MISSING', about: '社會福利平台 4.2', clause: 'ER-4-1-5b' },
          { requirement: 'AMOUNT_TEST_MISSING', about: '社會福利平台 4.2', clause: 'ER-4-1-5c' },
        ],
      },
    ])
    expect(first.otherMeasures).toMatchObject([{ verifiedAt: expect.any(String) }])
  })

  test('tells the vendor what is asked of it, its sub-vendor the own part, and a rival nothing', async () => {
    const data = await asked('vendor-a.user', vendorsPage)
    expect(data.vendorNotices.nodes).toMatchObject([
      { kind: 'INCIDENT', late: false, measures: [{ acceptedAt: null }, { acceptedAt: null }] },
    ])
    // Filed at one instant, so that they come in no order.
    const findings = data.vendorAuditFindings.nodes as any[]
    expect(findings.toSorted((one, other) => one.no - other.no)).toMatchObject([
      { no: 1, type: 'DEFICIENCY', isOverdue: false, improvementState: 'SUBMITTED' },
      { no: 2, type: 'TO_IMPROVE', isOverdue: false, improvementState: null },
    ])
    expect(data.deliveries.nodes[0].missing).toHaveLength(2)
    expect(data.dataReturns.nodes).toEqual([])
    const ofSub = await asked('subvendor-a1.user', vendorsPage)
    expect(ofSub.vendorNotices.nodes).toHaveLength(1)
    expect(ofSub.deliveries.nodes).toEqual([])
    const ofRival = await asked('vendor-b.user', vendorsPage)
    expect(Object.values(ofRival).flatMap((list: any) => list.nodes)).toEqual([])
  })

  test('tells the vendor’s manager that his consent is asked for, and of the secret contract nothing', async () => {
    const checks = '{ suitabilityChecks { nodes { consentState contract { reference } } } }'
    const { suitabilityChecks } = await asked('vendor-a.user', checks, 'my own check')
    expect(suitabilityChecks.nodes).toEqual([{ consentState: 'REQUESTED', contract: null }])
  })

  test('counts for the national authority in how many agencies a component is used (a17)', async () => {
    const { componentUses } = await asked('oics.national', components)
    expect(componentUses.nodes).toEqual([
      {
        name: 'log4j-core',
        version: '2.24.1',
        source: 'pkg:maven/org.apache.logging.log4j',
        agencyCount: 1,
      },
    ])
  })

  test('tells who has an award, and an opinion to the vendor it is about alone', async () => {
    const awards = '{ vendorAwards { nodes { vendorName category } } }'
    expect((await asked('kaohsiung-sab.staff', awards)).vendorAwards.nodes).toHaveLength(1)
    const opinions = '{ vendorOpinions { nodes { opinion } } }'
    expect((await asked('vendor-b.user', opinions)).vendorOpinions.nodes).toEqual([
      { opinion: '維護品質良好。' },
    ])
    expect((await asked('vendor-a.user', opinions)).vendorOpinions.nodes).toEqual([])
  })
})

test('of fewer than five late answers the analyst is told nothing, and their agency the numbers', async () => {
  world.advance(45 * DAY)
  const { vendorFigures } = await asked('oics.analyst', figures)
  expect(vendorFigures.cells).toMatchObject([{ kind: null, due: null, suppressed: true }])
  const own = await asked('kaohsiung-sab.ciso', figures)
  expect(own.vendorFigures.cells).toMatchObject([{ due: 2, met: 1, breached: 1 }])
  world.advance(-45 * DAY)
})

describe('later, when the day for answers has passed', () => {
  beforeAll(async () => {
    const set = await scene(world)
    const found = { type: 'DEFICIENCY', text: 'found', evidence: 'seen', clause: 'ER-4-1-8' }
    const { auditId, findings } = await issued(world, set, Array(12).fill(found))
    const words = { cause: 'cause', similarFindings: 'none', measures: 'measures', plannedOn: '2027-01-31' }
    const items = findings.slice(0, 6).map((findingId) => ({ findingId, ...words }))
    must(await world.act('vendor-a.user', 'submitVendorImprovements', { auditId, items }, 'filing { filed }'))
    world.advance(45 * DAY)
  })

  test('the officer reads which findings are overdue, the vendor too', async () => {
    for (const account of ['kaohsiung-sab.contracts', 'vendor-a.user']) {
      const { vendorAuditFindings } = await asked(account, overdue)
      expect(vendorAuditFindings.totalCount, account).toBe(14)
      expect(vendorAuditFindings.nodes.at(-1), account).toMatchObject({
        audit: { contract: { reference: 'C-1' } },
      })
    }
  })

  test('those above the agency read of each audit how many findings there are, and none of their words', async () => {
    const counts =
      '{ vendorAudits { nodes { findingCounts { total open overdue } findings { nodes { text } } } } }'
    const { data } = await world.ask('kaohsiung.supervisor', counts)
    const audits = data.vendorAudits.nodes as any[]
    const texts = audits.flatMap(({ findings }) => findings.nodes).map(({ text }) => text)
    expect(texts).toEqual(Array(14).fill(null))
    expect(audits.map(({ findingCounts }) => findingCounts.overdue).toSorted()).toEqual([12, 2])
    expect((await world.ask('kaohsiung.supervisor', overdue)).data.vendorAuditFindings).toBeNull()
  })

  test('the analyst reads no finding, and how many answers of each vendor were due and are overdue', async () => {
    expect((await world.ask('oics.analyst', overdue)).data.vendorAuditFindings).toBeNull()
    const { vendorFigures } = await asked('oics.analyst', figures)
    expect(vendorFigures.cells).toEqual([
      {
        vendor: { name: 'Demonstration Alpha Information Co.' },
        kind: 'FINDING_ANSWER',
        due: 14,
        met: 7,
        breached: 7,
        suppressed: false,
      },
    ])
  })
})
