import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analysis, codesOf, type Desk, left, openDesk } from './acts.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const OFFICER = 'kaohsiung-sab.officer'
const SAB = 'kaohsiung-sab'

const dutiesOf = async (item: string) =>
  (
    await desk.world.owner.query(
      'select id, state, ground, waiver, version from intelligence.share_duty where item_id = $1 order by opened_at, ground desc',
      [item],
    )
  ).rows

async function waive(account: string | null, item: string, input: object) {
  const [duty] = await dutiesOf(item)
  return desk.act(account, 'waiveShareDuty', { shareDuty: duty.id, expectedVersion: duty.version, ...input })
}
const published = {
  waiver: 'ALREADY_PUBLIC',
  publicUrl: 'https://example.org/advisory',
  publishedOn: '2020-01-01',
}
const draft = async (bent: object = {}) => (await desk.create(OFFICER, SAB, bent)).id as string

describe('the duty to share with the national authority', () => {
  test('opens with what a government agency writes, and ends when the authority has it (SR-3-3)', async () => {
    const id = await desk.ready(OFFICER, SAB)
    expect(await dutiesOf(id)).toMatchObject([{ state: 'OPEN', ground: 'ORIGINATED' }])
    left(await desk.share(OFFICER, id, ['oics']))
    expect(await dutiesOf(id)).toMatchObject([{ state: 'FULFILLED' }])
    expect(codesOf(await waive(OFFICER, id, published))).toEqual(['WRONG_STATE'])
  })

  test('does not lie on an operator, nor on the authority itself (SR-3-5)', async () => {
    const ofOperator = await desk.create('taipower.officer', 'taipower')
    const ofAuthority = await desk.create('oics.officer', 'oics')
    expect([await dutiesOf(ofOperator.id), await dutiesOf(ofAuthority.id)]).toEqual([[], []])
  })

  test('is waived from the start of what the report of an own incident told (SR-3-N3, G-40)', async () => {
    const id = await draft({ incidentId: await desk.incident('SAB-1') })
    expect(await dutiesOf(id)).toMatchObject([{ state: 'WAIVED', waiver: 'COVERED_BY_INCIDENT_REPORT' }])
  })

  test('opens anew for a new kind of threat, which no report has told (SR-7-2)', async () => {
    const id = await draft({ incidentId: await desk.incident('SAB-1') })
    left(await desk.on(OFFICER, 'analyseIntel', id, analysis))
    const novel = { items: [], dimensions: ['INDICATOR'], result: 'Never seen.', novelThreat: true }
    left(await desk.on(OFFICER, 'correlateIntel', id, novel))
    const found = (await dutiesOf(id)).find(({ ground }) => ground === 'NOVEL_THREAT')
    expect(found).toMatchObject({ state: 'OPEN' })
    const waived = await desk.act(OFFICER, 'waiveShareDuty', {
      shareDuty: found?.id,
      expectedVersion: 1,
      waiver: 'COVERED_BY_INCIDENT_REPORT',
    })
    expect(codesOf(waived)).toEqual(['BAD_INPUT'])
  })

  test('is waived for what is public', async () => {
    const id = await draft()
    expect(left(await waive('kaohsiung-sab.contact', id, published))).toMatchObject({
      state: 'WAIVED',
      waiver: 'ALREADY_PUBLIC',
    })
  })

  test.each([
    ['a page that is none', { ...published, publicUrl: 'javascript:alert(1)' }],
    ['a page that has no address', { ...published, publicUrl: null }],
    ['a day to come', { ...published, publishedOn: '2099-01-01' }],
    ['a copy that it never received', { waiver: 'ALREADY_SHARED' }],
    ['a report that was never made', { waiver: 'COVERED_BY_INCIDENT_REPORT' }],
  ])('is not waived by %s', async (_what, input) => {
    const id = await draft()
    expect(codesOf(await waive(OFFICER, id, input))).toEqual(['BAD_INPUT'])
    expect(await dutiesOf(id)).toMatchObject([{ state: 'OPEN' }])
  })

  test('is waived for what the authority had shared, by the same words or a reason why it is the same (G-36)', async () => {
    const sent = await desk.ready('oics.officer', 'oics', { segments: ['It calls home.'] })
    left(await desk.share('oics.national', sent, [SAB, 'npa']))
    const receipt = await desk.receiptOf(sent, SAB)
    const shared = { waiver: 'ALREADY_SHARED', receipt }
    const same = await draft({ segments: ['It  calls\nHOME.'] })
    expect(left(await waive(OFFICER, same, shared)).state).toBe('WAIVED')
    const other = await draft({ segments: ['It rings home.'] })
    expect(codesOf(await waive(OFFICER, other, shared))).toEqual(['BAD_INPUT'])
    const rivals = await desk.receiptOf(sent, 'npa')
    const reason = 'The same relay by another name.'
    expect(codesOf(await waive(OFFICER, other, { ...shared, receipt: rivals, reason }))).toEqual([
      'BAD_INPUT',
    ])
    expect(left(await waive(OFFICER, other, { ...shared, reason })).state).toBe('WAIVED')
  })

  test.each([
    ['kaohsiung-sab.auditor', 'FORBIDDEN'],
    ['oics.national', 'FORBIDDEN'],
    ['kaohsiung.officer', 'NOT_FOUND'],
    ['npa.officer', 'NOT_FOUND'],
    ['moea.sector', 'NOT_FOUND'],
    ['vendor-a.user', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not waived by %s: %s', async (account, code) => {
    expect(codesOf(await waive(account, await draft(), published))).toEqual([code])
  })

  test('shows to the authority, with its age and without the draft (D-05, G-22)', async () => {
    const id = await draft({ earlyWarning: true })
    const [{ id: duty }] = await dutiesOf(id)
    desk.world.advance(3_600_000)
    const query = `{ shareDuty(id: "${duty}") { state ageMark agency { id } intelItem { id } } shareDuties(first: 100, filter: { state: OPEN }) { nodes { id } } }`
    const { data } = await desk.world.ask('oics.national', query)
    expect(data.shareDuty).toEqual({
      state: 'OPEN',
      ageMark: 'ONE_HOUR',
      agency: { id: desk.agency(SAB) },
      intelItem: null,
    })
    expect(data.shareDuties.nodes).toContainEqual({ id: duty })
    const own = await desk.world.ask(OFFICER, query)
    expect(own.data.shareDuty.intelItem).toEqual({ id })
    for (const account of ['npa.officer', 'kaohsiung.supervisor', 'moea.sector', 'vendor-a.user'])
      expect((await desk.world.ask(account, query)).data?.shareDuty ?? null, account).toBe(null)
  })
})
