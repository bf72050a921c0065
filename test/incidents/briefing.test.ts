import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { codes, incident, reported, reportInput } from './acts.ts'
import { type Cast, openCast, START } from './cast.ts'
import { closed, handle } from './handling-acts.ts'
import { grave } from './support-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const TEXTS = 'incident { id version briefingSummary facilityImpact contractPart }'
const tell = (account: string, of: string, other: object = {}) =>
  handle(cast, account, 'reportToConvener', of, { summary: 'A server was taken over.', ...other }, TEXTS)
const state = (account: string, of: string, other: object = {}) =>
  handle(cast, account, 'stateFacilityImpact', of, { text: 'Two substations are dark.', ...other }, TEXTS)
const release = (account: string, of: string, other: object = {}) =>
  handle(
    cast,
    account,
    'releaseContractPart',
    of,
    { contract: cast.contracts.open, text: 'The portal you keep was misused.', ...other },
    TEXTS,
  )
const major = () => reported(cast, grave)
const linked = () => reported(cast, { contract: cast.contracts.open })
const shown = async (account: string, of: string, selection: string) =>
  (await incident(cast, account, of, selection)).row

describe('the report to the convener', () => {
  test('is all that he reads of the detail, and says since when he knows', async () => {
    const of = await major()
    expect(await shown('t.convener', of, 'briefingSummary convenerInformedAt')).toEqual({
      briefingSummary: null,
      convenerInformedAt: null,
    })
    expect(codes(await tell('t.national', of))).toEqual([])
    cast.world.advance(60_000)
    expect(codes(await tell('t.nsc', of, { summary: 'Two servers were.' }))).toEqual([])
    const { row, reply } = await incident(
      cast,
      't.convener',
      of,
      'effectiveLevel briefingSummary convenerInformedAt description facilityImpact contractPart excerpts { text }',
    )
    expect(row).toEqual({
      effectiveLevel: 3,
      briefingSummary: 'Two servers were.',
      convenerInformedAt: START.toISOString(),
      ...{ description: null, facilityImpact: null, contractPart: null, excerpts: null },
    })
    expect(reply.errors.map(({ extensions }) => extensions.coordinate).sort()).toEqual([
      'Incident.contractPart',
      'Incident.description',
      'Incident.excerpts',
      'Incident.facilityImpact',
    ])
  })

  test('keeps what was told before, for those who see the case whole', async () => {
    const of = await major()
    await tell('t.national', of)
    await tell('t.national', of, { summary: 'Again.' })
    expect(
      await shown('t.ciso', of, 'briefingSummary excerpts { reader text role } convenerInformedAt'),
    ).toEqual({
      briefingSummary: 'Again.',
      excerpts: [
        { reader: 'COUNCIL_CONVENER', text: 'A server was taken over.', role: 'NATIONAL_OFFICER' },
        { reader: 'COUNCIL_CONVENER', text: 'Again.', role: 'NATIONAL_OFFICER' },
      ],
      convenerInformedAt: null,
    })
    const { owner } = cast.world
    await expect(owner.query(`update incidents.excerpt set text = 'x'`)).rejects.toThrow('append-only')
    await expect(owner.query('delete from incidents.excerpt')).rejects.toThrow('append-only')
  })

  test.each([
    ['t.ciso', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.convener', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.parks', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
  ])('is not for %s to make: %s', async (account, code) => {
    expect(codes(await tell(account, await major()))).toEqual([code])
  })

  test('is made of major cases, with words, in the version that was read, and once for one key', async () => {
    expect(codes(await tell('t.national', await reported(cast)))).toEqual(['NOT_MAJOR'])
    const of = await major()
    for (const summary of [' ', 'x'.repeat(10_001)])
      expect(codes(await tell('t.national', of, { summary }))).toEqual(['BAD_INPUT'])
    expect(codes(await tell('t.national', of, { expectedVersion: 7 }))).toEqual(['STALE_STATE'])
    const again = { clientMutationId: randomUUID(), expectedVersion: 1 }
    expect((await tell('t.national', of, again)).data).toEqual((await tell('t.national', of, again)).data)
    expect(await shown('t.nsc', of, 'excerpts { text }')).toMatchObject({ excerpts: [{}] })
  })

  test('may come after the case is closed, and not once it is filed', async () => {
    const of = await closed(cast, grave)
    expect(codes(await tell('t.national', of))).toEqual([])
    await cast.world.owner.query(`update incidents.incident set handling_state = 'ARCHIVED' where id = $1`, [
      of,
    ])
    expect(codes(await tell('t.national', of))).toEqual(['INCIDENT_CLOSED'])
    expect(codes(await state('t.contact', of))).toEqual(['INCIDENT_CLOSED'])
  })

  test('is written in the journal of the office that made it, and not of the agency', async () => {
    const of = await major()
    await tell('t.nsc', of)
    const { rows } = await cast.world.owner.query(
      `select chain from incidents.journal where act = 'reportToConvener' and subject_id = $1`,
      [of],
    )
    expect(rows).toEqual([{ chain: cast.agency('t-national') }])
  })
})

describe('what is released to the people of a contract', () => {
  const VENDOR = 'id state contractPart description briefingSummary excerpts { text }'

  test('is all that they read of the case beside its state, and so reads the contract officer', async () => {
    const of = await linked()
    for (const account of ['t.vendor-a', 't.contracts'])
      expect([account, await shown(account, of, 'contractPart')]).toEqual([account, { contractPart: null }])
    expect(codes(await release('t.ciso', of))).toEqual([])
    for (const account of ['t.vendor-a', 't.contracts'])
      expect([account, await shown(account, of, VENDOR)]).toEqual([
        account,
        {
          ...{ id: of, state: 'REPORTED', contractPart: 'The portal you keep was misused.' },
          ...{ description: null, briefingSummary: null, excerpts: null },
        },
      ])
    for (const account of ['t.vendor-b', 't.sub', 't.parks'])
      expect([account, await shown(account, of, 'contractPart')]).toEqual([account, null])
    expect(await shown('t.supervisor', of, 'contractPart')).toEqual({ contractPart: null })
  })

  test('tells by no refusal whether anything was released', async () => {
    const of = await linked()
    const before = await incident(cast, 't.vendor-a', of, 'contractPart')
    await release('t.ciso', of)
    const after = await incident(cast, 't.vendor-a', of, 'contractPart')
    expect([before.reply.errors, after.reply.errors]).toEqual([[], []])
  })

  test('is for that contract alone: linked to another, the case shows its people nothing', async () => {
    const of = await linked()
    await release('t.ciso', of)
    await cast.world.owner.query('update incidents.incident set contract_id = $2 where id = $1', [
      of,
      cast.contracts.ofParks,
    ])
    expect(await shown('t.vendor-a', of, 'contractPart')).toEqual({ contractPart: null })
    expect(await shown('t.ciso', of, 'contractPart')).toEqual({ contractPart: null })
  })

  test('names the contract of the case; another, a hidden one and none are the same to whoever asks', async () => {
    const of = await linked()
    const secret = await cast.world.act(
      't.ciso',
      'reportIncident',
      reportInput(cast, { contract: cast.contracts.secret }),
      'incident { id }',
    )
    const hidden = secret.data?.reportIncident.incident.id
    for (const [on, contract] of [
      [of, cast.contracts.ofParks],
      [of, randomUUID()],
      [hidden, cast.contracts.secret],
      [await reported(cast), cast.contracts.open],
    ])
      expect(codes(await release('t.contact', on, { contract }))).toEqual(['NOT_FOUND'])
    expect(await shown('t.vendor-a', hidden, 'contractPart')).toBeNull()
    // By a text for its people, or by a line of the journal, everybody who reads the case would know of the contract.
    expect(codes(await release('t.ciso', hidden, { contract: cast.contracts.secret }))).toEqual(['NOT_FOUND'])
    for (const account of ['t.contact', 't.auditor', 't.reviewer', 't.national'])
      expect([account, await shown(account, hidden, 'contractPart excerpts { reader }')]).toEqual([
        account,
        { contractPart: null, excerpts: [] },
      ])
    const { rows } = await cast.world.owner.query(
      `select from incidents.journal where details::text like '%' || $1 || '%'`,
      [cast.contracts.secret],
    )
    expect(rows).toEqual([])
  })

  test.each([
    ['t.staff', 'NOT_FOUND'],
    ['t.contracts', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.vendor-a', 'FORBIDDEN'],
    ['t.parks', 'NOT_FOUND'],
  ])('is not for %s to write: %s', async (account, code) => {
    const of = await linked()
    expect(codes(await release(account, of))).toEqual([code])
    expect(codes(await state(account, of))).toEqual([code])
  })
})

describe('taking note of a case', () => {
  const acknowledge = (account: string, of: string, other: object = {}) =>
    handle(cast, account, 'acknowledgeIncident', of, other, 'incident { id version acknowledgedAt }')

  test.each(['t.reviewer', 't.team'])('is said by %s, once, and shows to the agency', async (account) => {
    const of = await reported(cast)
    expect(codes(await acknowledge(account, of))).toEqual([])
    expect(codes(await acknowledge('t.reviewer2', of))).toEqual(['WRONG_STATE'])
    expect(
      await shown('t.contact', of, 'acknowledgedAt verificationState transitions { step }'),
    ).toMatchObject({
      acknowledgedAt: START.toISOString(),
      verificationState: 'REPORTED',
      transitions: expect.arrayContaining([{ step: 'acknowledgeIncident' }]),
    })
  })

  test('is said by the sector authority of an agency that is none of the government', async () => {
    const of = await reported(cast, { agency: cast.agency('t-power'), affectedSystems: [] }, 't.power')
    expect(codes(await acknowledge('t.health', of))).toEqual(['NOT_FOUND'])
    expect(codes(await acknowledge('t.national', of))).toEqual(['FORBIDDEN'])
    expect(codes(await acknowledge('t.sector', of))).toEqual([])
  })

  test.each([
    ['t.contact', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.technical', 'FORBIDDEN'],
    ['t.parks', 'NOT_FOUND'],
  ])('is not for %s to say: %s', async (account, code) => {
    expect(codes(await acknowledge(account, await reported(cast)))).toEqual([code])
  })
})
