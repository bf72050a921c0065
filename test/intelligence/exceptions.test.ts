import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, left, openDesk } from './acts.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const OFFICER = 'kaohsiung-sab.officer'

async function alsoServes(subject: string, role: string, code: string): Promise<void> {
  await desk.world.owner.query(
    `insert into agencies.role_grant (person_no, role, agency_id, reason, state, evidence, requested_at, activated_at, valid_from)
     select p.no, $2, a.id, 'fixture', 'ACTIVE', 'BOOTSTRAP', $4, $4, $4 from agencies.person p, agencies.agency a
     where p.subject = $1 and a.code = $3`,
    [subject, role, code, '2020-01-01T00:00:00Z'],
  )
}

test('what an exception opens to one body stays shut to somebody who received the item elsewhere and reads no intelligence for that body (SR-4-1-1)', async () => {
  await alsoServes('oics.national2', 'CISO', 'oics')
  await alsoServes(OFFICER, 'AGENCY_STAFF', 'npa')
  const sought = {
    restriction: 'TRADE_OR_BUSINESS_HARM',
    reason: 'It names the victim.',
    exceptionSought: true,
  }
  const id = await desk.ready('oics.officer', 'oics', {}, [{}, {}, sought])
  const third = (await desk.segments(id))[2]
  left(
    await desk.on('oics.national2', 'recordIntelExceptionGround', id, {
      segment: third?.id,
      ground: 'PUBLIC_INTEREST',
      recipients: [desk.agency('npa')],
      reason: 'They must know.',
    }),
  )
  left(await desk.share('oics.national', id, ['npa', 'kaohsiung-sab']))
  const parts = async (account: string) => {
    const query = `{ intelItem(id: "${id}") { segments { totalCount nodes { text } } } }`
    const { data } = await desk.world.ask(account, query)
    return [data.intelItem.segments.totalCount, data.intelItem.segments.nodes.length]
  }
  expect(await parts('npa.officer')).toEqual([3, 3])
  expect(await parts(OFFICER)).toEqual([2, 2])
})
