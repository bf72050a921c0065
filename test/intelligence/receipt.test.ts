import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analysis, codesOf, type Desk, left, openDesk } from './acts.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const judged = { sourceReliability: 'A_RELIABLE', timeliness: 'CURRENT', handlingClasses: ['INTRUSION'] }
const done = () => ({
  kind: 'PREVENTIVE',
  description: 'Blocked the relay.',
  doneAt: desk.world.now().toISOString(),
})

/** A copy that the police received from the national authority. */
async function received(bent: object = {}): Promise<string> {
  const id = await desk.ready('oics.officer', 'oics', bent)
  left(await desk.share('oics.national', id, ['npa']))
  return desk.receiptOf(id, 'npa')
}

async function analysed(): Promise<string> {
  const receipt = await received()
  left(await desk.at('npa.officer', 'assessReceipt', receipt, judged))
  left(await desk.at('npa.officer', 'analyseReceipt', receipt, analysis))
  return receipt
}

describe('a received copy', () => {
  test('is assessed, analysed, acted upon and closed', async () => {
    const receipt = await received()
    expect(left(await desk.at('npa.officer', 'assessReceipt', receipt, judged)).state).toBe('ASSESSED')
    expect(left(await desk.at('npa.officer', 'analyseReceipt', receipt, analysis)).state).toBe(
      'RECEIPT_ANALYSED',
    )
    expect(left(await desk.at('npa.ciso', 'recordCountermeasure', receipt, done())).state).toBe('COUNTERED')
    expect(left(await desk.at('npa.ciso', 'closeReceipt', receipt)).state).toBe('RECEIPT_CLOSED')
    const { data, errors } = await desk.world.ask(
      'npa.officer',
      `{ intelReceipt(id: "${receipt}") { completed riskLevel sourceReliability timeliness handlingClasses agency { id }
         intelItem { title } analyses { threats riskLevel } countermeasures { kind description isUrgent role } } }`,
    )
    expect(errors).toEqual([])
    expect(data.intelReceipt).toEqual({
      completed: true,
      riskLevel: 2,
      ...judged,
      agency: { id: desk.agency('npa') },
      intelItem: { title: 'Relay of a malware' },
      analyses: [{ threats: analysis.threats, riskLevel: 2 }],
      countermeasures: [
        { kind: 'PREVENTIVE', description: 'Blocked the relay.', isUrgent: false, role: 'CISO' },
      ],
    })
  })

  test('takes no step before its turn', async () => {
    const receipt = await received()
    expect(codesOf(await desk.at('npa.officer', 'analyseReceipt', receipt, analysis))).toEqual([
      'WRONG_STATE',
    ])
    expect(codesOf(await desk.at('npa.officer', 'recordCountermeasure', receipt, done()))).toEqual([
      'WRONG_STATE',
    ])
    expect(codesOf(await desk.at('npa.officer', 'closeReceipt', receipt))).toEqual(['WRONG_STATE'])
    const further = await analysed()
    expect(codesOf(await desk.at('npa.officer', 'closeReceipt', further))).toEqual(['WRONG_STATE'])
  })

  test('is acted upon before its turn when that is urgent; the assessment is then still due (AP-11.2-2b)', async () => {
    const receipt = await received()
    const urgent = { ...done(), urgent: true }
    expect(left(await desk.at('npa.officer', 'recordCountermeasure', receipt, urgent)).state).toBe('RECEIVED')
    left(await desk.at('npa.officer', 'assessReceipt', receipt, judged))
    expect(left(await desk.at('npa.officer', 'recordCountermeasure', receipt, urgent)).state).toBe('ASSESSED')
    left(await desk.at('npa.officer', 'analyseReceipt', receipt, analysis))
    expect(left(await desk.at('npa.officer', 'recordCountermeasure', receipt, urgent)).state).toBe(
      'COUNTERED',
    )
  })

  test.each([
    ['without a grade of the source', { sourceReliability: null }],
    ['without a word on timeliness', { timeliness: null }],
    ['without a way to handle it', { handlingClasses: [] }],
  ])('is not assessed %s', async (_what, bent) => {
    const receipt = await received()
    expect(codesOf(await desk.at('npa.officer', 'assessReceipt', receipt, { ...judged, ...bent }))).toEqual([
      'BAD_INPUT',
    ])
  })

  test('is not acted upon in the future, nor before it came', async () => {
    const receipt = await analysed()
    const at = (ms: number) => ({
      ...done(),
      doneAt: new Date(desk.world.now().getTime() + ms).toISOString(),
    })
    expect(codesOf(await desk.at('npa.officer', 'recordCountermeasure', receipt, at(60_000)))).toEqual([
      'BAD_INPUT',
    ])
    expect(codesOf(await desk.at('npa.officer', 'recordCountermeasure', receipt, at(-60_000)))).toEqual([
      'BAD_INPUT',
    ])
  })

  test('is one step for one click, and refuses who has not read it as it stands', async () => {
    const receipt = await received()
    const click = { intelReceipt: receipt, expectedVersion: 1, clientMutationId: randomUUID(), ...judged }
    expect(left(await desk.act('npa.officer', 'assessReceipt', click)).version).toBe(2)
    expect(left(await desk.act('npa.officer', 'assessReceipt', click)).version).toBe(2)
    const stale = { intelReceipt: receipt, expectedVersion: 1, ...analysis }
    expect(codesOf(await desk.act('npa.officer', 'analyseReceipt', stale))).toEqual(['STALE_STATE'])
  })

  test.each([
    ['npa.contact', 'FORBIDDEN'],
    ['npa.ciso', 'FORBIDDEN'],
    ['npa.supervised-by', 'FORBIDDEN'],
    ['oics.national', 'FORBIDDEN'],
    ['oics.officer', 'NOT_FOUND'],
    ['kaohsiung-sab.officer', 'NOT_FOUND'],
    ['moea.sector', 'NOT_FOUND'],
    ['vendor-a.user', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not assessed by %s: %s', async (account, code) => {
    expect(codesOf(await desk.at(account, 'assessReceipt', await received(), judged))).toEqual([code])
  })

  test.each([
    ['npa.contact', 'FORBIDDEN'],
    ['oics.national', 'FORBIDDEN'],
    ['npa.supervised-by', 'FORBIDDEN'],
    ['kaohsiung-sab.ciso', 'NOT_FOUND'],
  ])('is not acted upon by %s: %s', async (account, code) => {
    expect(codesOf(await desk.at(account, 'recordCountermeasure', await analysed(), done()))).toEqual([code])
  })

  test('shows to those above whether measures were taken and the risk, and nothing else (SR-6e)', async () => {
    const receipt = await analysed()
    const query = `{ intelReceipt(id: "${receipt}") { completed riskLevel state receivedAt agency { id } intelItem { id } analyses { threats } countermeasures { kind } } }`
    for (const account of ['npa.supervised-by', 'oics.national2']) {
      const { data } = await desk.world.ask(account, query)
      expect(data.intelReceipt).toMatchObject({
        completed: false,
        riskLevel: 2,
        state: null,
        receivedAt: null,
        agency: null,
      })
      expect(data.intelReceipt).toMatchObject({ analyses: null, countermeasures: null })
      expect(data.intelReceipt.intelItem).toBe(null)
    }
    // Hanging under the item would tell which item it is of.
    const { data } = await desk.world.ask(
      'oics.national',
      '{ intelItems(first: 100) { nodes { receipts { totalCount } } } }',
    )
    expect(data.intelItems.nodes.every((each: any) => each.receipts.totalCount === 0)).toBe(true)
  })

  test('is listed for the agency that has it, by its state', async () => {
    const receipt = await received({ earlyWarning: true })
    const { data } = await desk.world.ask(
      'npa.officer',
      '{ intelReceipts(first: 100, filter: { state: RECEIVED, earlyWarning: true }) { nodes { id state earlyWarning } } }',
    )
    expect(data.intelReceipts.nodes).toContainEqual({ id: receipt, state: 'RECEIVED', earlyWarning: true })
    const rival = await desk.world.ask(
      'kaohsiung-sab.officer',
      '{ intelReceipts(first: 100) { totalCount } }',
    )
    expect(rival.data.intelReceipts.totalCount).toBe(0)
    const above = await desk.world.ask(
      'oics.national',
      '{ intelReceipts(filter: { state: RECEIVED }) { totalCount } }',
    )
    expect(codesOf(above)).toEqual(['FILTER_NOT_ALLOWED'])
  })

  test('that waits for its assessment is marked by its age (G-22)', async () => {
    const receipt = await received({ earlyWarning: true })
    desk.world.advance(3_600_000)
    const mark = async () =>
      (await desk.world.ask('npa.officer', `{ intelReceipt(id: "${receipt}") { ageMark } }`)).data
        .intelReceipt.ageMark
    expect(await mark()).toBe('ONE_HOUR')
    left(await desk.at('npa.officer', 'assessReceipt', receipt, judged))
    expect(await mark()).toBe(null)
  })
})
