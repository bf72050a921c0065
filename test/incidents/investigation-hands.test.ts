import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, grantAlso, review } from './acts.ts'
import { type Cast, openCast } from './cast.ts'
import {
  act,
  bureau,
  close,
  contents,
  dueReport,
  power,
  seen,
  sign,
  submit,
  submitted,
  texts,
  write,
} from './report-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

describe('who may take which step', () => {
  const nobodyElse = [
    ['t.staff', 'NOT_FOUND'],
    ['t.contracts', 'NOT_FOUND'],
    ['t.auditor', 'FORBIDDEN'],
    ['t.reviewer', 'FORBIDDEN'],
    ['t.team', 'FORBIDDEN'],
    ['t.national', 'FORBIDDEN'],
    ['t.parks', 'NOT_FOUND'],
    ['t.sector', 'NOT_FOUND'],
    ['t.police-reviewer', 'NOT_FOUND'],
    ['t.vendor-a', 'NOT_FOUND'],
    ['t.vendor-b', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ] as const

  test.each([...nobodyElse, ['t.ciso', 'FORBIDDEN'], ['t.supervisor', 'FORBIDDEN']] as const)(
    'writing is not for %s: %s',
    async (account, code) => {
      const due = await dueReport(cast, bureau, { contract: cast.contracts.open })
      expect(codes(await act(cast, account, 'upsertInvestigationReport', due, texts))).toEqual([code])
    },
  )

  test.each([
    ...nobodyElse,
    ['t.contact', 'FORBIDDEN'],
    ['t.officer', 'FORBIDDEN'],
    ['t.supervisor', 'FORBIDDEN'],
  ] as const)('signing is not for %s: %s', async (account, code) => {
    const due = await dueReport(cast)
    await write(cast, due)
    expect(codes(await act(cast, account, 'signInvestigationReport', due))).toEqual([code])
  })

  test.each([...nobodyElse, ['t.contact', 'FORBIDDEN'], ['t.supervisor', 'FORBIDDEN']] as const)(
    'submitting is not for %s: %s',
    async (account, code) => {
      const due = await dueReport(cast)
      await write(cast, due)
      await sign(cast, due)
      expect(codes(await act(cast, account, 'submitInvestigationReport', due))).toEqual([code])
    },
  )

  test.each([
    ...nobodyElse,
    ['t.contact', 'FORBIDDEN'],
    ['t.officer', 'FORBIDDEN'],
    ['t.ciso', 'FORBIDDEN'],
  ] as const)('returning and accepting is not for %s: %s', async (account, code) => {
    const due = await submitted(cast)
    await close(cast, due)
    expect(codes(await act(cast, account, 'acceptInvestigationReport', due))).toEqual([code])
    expect(codes(await act(cast, account, 'returnInvestigationReport', due, { reason: 'No.' }))).toEqual([
      code,
    ])
  })

  test('of a non-government agency the national authority accepts nothing, major or not', async () => {
    const grave = await submitted(cast, power, { incident: { matchedCriteria: ['L3_CORE_OUTAGE_BEYOND'] } })
    const light = await submitted(cast, power, { incident: { matchedCriteria: ['L1_NONCORE_TAMPER'] } })
    expect(codes(await act(cast, 't.national', 'acceptInvestigationReport', grave))).toEqual(['FORBIDDEN'])
    expect(codes(await act(cast, 't.national', 'acceptInvestigationReport', light))).toEqual(['NOT_FOUND'])
  })

  test('nobody signs what he wrote, whatever roles he has', async () => {
    await grantAlso(cast, 't.officer', 'CISO', 't-bureau')
    const due = await dueReport(cast)
    await write(cast, due)
    expect(codes(await act(cast, 't.officer', 'signInvestigationReport', due))).toEqual([
      'APPROVER_IS_AUTHOR',
    ])
    await sign(cast, due)
    await submit(cast, due)
    // Back at the agency the signer writes, and so must find somebody else to sign.
    await act(cast, 't.supervisor', 'returnInvestigationReport', due, { reason: 'Once more.' })
    await grantAlso(cast, 't.ciso', 'DEDICATED_OFFICER', 't-bureau')
    await act(cast, 't.ciso', 'upsertInvestigationReport', due, { impactScope: 'As the CISO puts it.' })
    expect(codes(await act(cast, 't.ciso', 'signInvestigationReport', due))).toEqual(['APPROVER_IS_AUTHOR'])
  })

  test('nobody accepts what he wrote, signed or submitted', async () => {
    for (const account of ['t.officer', 't.ciso'])
      await grantAlso(cast, account, 'SUPERVISING_OFFICER', 't-city')
    const due = await submitted(cast)
    await close(cast, due)
    for (const account of ['t.officer', 't.ciso'])
      expect(codes(await act(cast, account, 'acceptInvestigationReport', due))).toEqual([
        'APPROVER_IS_AUTHOR',
      ])
  })
})

describe('the recipients of a non-government report', () => {
  test('are the sector authority, and the national authority from the moment the case is major', async () => {
    const due = await submitted(cast, power, { incident: { matchedCriteria: ['L1_NONCORE_TAMPER'] } })
    const shown = 'content { rootCause } recipients { body accepts }'
    expect((await seen(cast, 't.sector', due, shown)).row.recipients).toEqual([
      { body: 'SECTOR_AUTHORITY', accepts: true },
    ])
    expect((await seen(cast, 't.national', due, shown)).row).toBeNull()
    expect((await seen(cast, 't.nsc', due, shown)).row).toBeNull()
    await review(cast, 't.sector', due.incident, { verdict: 'CHANGE_LEVEL', levelOpinion: 3 })
    expect((await seen(cast, 't.national', due, shown)).row).toEqual({
      content: { rootCause: contents.rootCause },
      recipients: [
        { body: 'SECTOR_AUTHORITY', accepts: true },
        { body: 'NATIONAL_AUTHORITY', accepts: false },
      ],
    })
    expect((await seen(cast, 't.nsc', due, shown)).row).not.toBeNull()
  })

  test('are nobody else', async () => {
    const due = await submitted(cast)
    for (const account of [
      't.staff',
      't.contracts',
      't.parks',
      't.police',
      't.sector',
      't.technical',
      't.convener',
      't.analyst',
      't.vendor-a',
      't.army',
      null,
    ]) {
      const { row } = await seen(cast, account, due, 'id')
      expect(row, String(account)).toBeNull()
      const list = await cast.world.ask(account, '{ investigationReports { nodes { id } } }')
      const ids = (list.data?.investigationReports?.nodes ?? []).map(({ id }: { id: string }) => id)
      expect(ids, String(account)).not.toContain(due.report)
    }
  })
})
