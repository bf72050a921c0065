import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, grantAlso, incident, reported, review } from './acts.ts'
import { type Cast, openCast, people } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const others = { affectsOtherAgencies: true, affectsVitalFacilities: false, assessment: 'Partners too.' }
const affecting = (other: object = {}) => reported(cast, { crossImpact: others, ...other })

const told = {
  sector: 'Social benefits',
  text: 'Pages of an application platform were altered.',
  advisedAction: 'Look for accounts of maintenance teams.',
  contactWindow: 'The duty desk of the reporting site.',
}

const send = (account: string, id: string, other: object = {}, selection = 'lateralNotice { id }') =>
  cast.world.act(
    account,
    'sendLateralNotice',
    { incident: id, groups: [cast.group('g-health')], ...told, ...other },
    selection,
  )

async function sent(id: string, other: object = {}): Promise<string> {
  const reply = await send('t.contact', id, other)
  const notice = reply.data?.sendLateralNotice?.lateralNotice?.id
  if (!notice) throw new Error(`The notice was refused: ${JSON.stringify(reply.errors)}`)
  return notice
}

const EVERYTHING =
  'id text level sector advisedAction contactWindow incident { id } groups { id } role sentAt'

const seen = async (account: string | null, notice: string, selection = EVERYTHING) => {
  const reply = await cast.world.ask(account, `query($id: ID!) { lateralNotice(id: $id) { ${selection} } }`, {
    id: notice,
  })
  return { row: reply.data?.lateralNotice ?? null, reply }
}

describe('a lateral notice', () => {
  test('shows those who lead the groups what was written for them, and nothing of the case', async () => {
    const id = await affecting()
    const notice = await sent(id)
    const { row, reply } = await seen('t.lead', notice)
    expect(row).toEqual({
      id: notice,
      ...told,
      level: 2,
      incident: null,
      groups: null,
      role: null,
      sentAt: null,
    })
    expect(new Set(codes(reply))).toEqual(new Set(['WITHHELD']))
    expect((await incident(cast, 't.lead', id, 'id')).row).toBeNull()
    const list = await cast.world.ask('t.lead', '{ lateralNotices { totalCount nodes { id text } } }')
    expect(list.data.lateralNotices).toEqual({ totalCount: 1, nodes: [{ id: notice, text: told.text }] })
    expect((await cast.world.ask('t.lead', '{ incidents { totalCount } }')).data.incidents).toBeNull()
  })

  test('reaches the groups named and no other', async () => {
    const notice = await sent(await affecting(), {
      groups: [cast.group('g-energy'), cast.group('g-energy')],
    })
    expect((await seen('t.lead', notice)).row).toBeNull()
    expect((await seen('t.other-lead', notice, 'text')).row).toEqual({ text: told.text })
  })

  test.each([
    't.staff',
    't.contracts',
    't.parks',
    't.police',
    't.police-reviewer',
    't.sector',
    't.army',
    't.vendor-a',
    't.planner',
    't.convener',
    null,
  ])('is nothing that %s could find', async (account) => {
    const notice = await sent(await affecting({ contract: cast.contracts.open }))
    expect((await seen(account, notice, 'id')).row).toBeNull()
    const list = await cast.world.ask(account, '{ lateralNotices(first: 100) { nodes { id } } }')
    const ids = (list.data?.lateralNotices?.nodes ?? []).map((node: { id: string }) => node.id)
    expect(ids).not.toContain(notice)
  })

  test('stands with its case for those who see the case', async () => {
    const id = await affecting()
    const notice = await sent(id)
    for (const account of ['t.contact', 't.reviewer', 't.supervisor', 't.national', 't.technical']) {
      const { row } = await incident(
        cast,
        account,
        id,
        'lateralNotices { totalCount nodes { id incident { id } groups { id } role } }',
      )
      expect(row.lateralNotices, account).toEqual({
        totalCount: 1,
        nodes: [
          {
            id: notice,
            incident: { id },
            groups: [{ id: cast.group('g-health') }],
            role: 'SECURITY_CONTACT',
          },
        ],
      })
    }
  })

  test('of a major case is there for the NSC office and the convener', async () => {
    const notice = await sent(await affecting({ matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] }))
    for (const account of ['t.nsc', 't.convener'])
      expect((await seen(account, notice, 'level')).row).toEqual({ level: 3 })
  })

  test('is sent by the contact, the CISO, or the reviewer in their stead', async () => {
    const id = await affecting()
    const may = ['t.contact', 't.ciso', 't.reviewer', 't.reviewer2']
    for (const [account] of people) {
      const visible = (await incident(cast, account, id, 'id')).row !== null
      const expected = may.includes(account) ? [] : [visible ? 'FORBIDDEN' : 'NOT_FOUND']
      expect(codes(await send(account, id)), account).toEqual(expected)
    }
    const { row } = await incident(cast, 't.contact', id, 'transitions { step role fromState toState }')
    expect(row.transitions.at(-1)).toEqual({
      step: 'sendLateralNotice',
      role: 'SECURITY_REVIEWER',
      fromState: 'REPORTED',
      toState: 'REPORTED',
    })
  })

  test('needs an effect on others, as the agency or a reviewer found it', async () => {
    const id = await reported(cast)
    const refused = await send('t.reviewer', id)
    expect(codes(refused)).toEqual(['WRONG_STATE'])
    expect(refused.errors[0]?.extensions.clause).toBe('IG-3.1-1g')
    await review(cast, 't.reviewer', id, {
      crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: true },
    })
    expect(codes(await send('t.reviewer', id))).toEqual([])
  })

  test('says something in every part, and does not name the case', async () => {
    const id = await affecting({ reference: 'BUREAU-77' })
    for (const part of Object.keys(told)) {
      for (const text of [' ', 'x'.repeat(10_001), 'See BUREAU-77 for more.'])
        expect(codes(await send('t.contact', id, { [part]: text })), part).toEqual(['BAD_INPUT'])
    }
    expect((await send('t.contact', id, { text: 'bureau-77' })).errors[0]?.extensions.code).toBe('BAD_INPUT')
  })

  test('goes to groups that exist now', async () => {
    const id = await affecting()
    expect(codes(await send('t.contact', id, { groups: [] }))).toEqual(['BAD_INPUT'])
    for (const group of [randomUUID(), 'no identifier', cast.group('g-former')])
      expect(codes(await send('t.contact', id, { groups: [cast.group('g-health'), group] }))).toEqual([
        'NOT_FOUND',
      ])
  })

  test('never leaves an exercise', async () => {
    const id = await affecting({ exerciseBy: cast.agency('t-city') })
    const reply = await send('t.contact', id)
    expect(reply.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', clause: 'G-55' })
  })

  test('sent again is the same notice, and what was sent is never altered', async () => {
    const id = await affecting()
    const key = { clientMutationId: randomUUID() }
    const first = await send('t.contact', id, key)
    expect((await send('t.contact', id, key)).data).toEqual(first.data)
    await expect(cast.world.owner.query(`update incidents.lateral_notice set text = 'x'`)).rejects.toThrow(
      'append-only',
    )
  })

  test('shows its case to a lead who may see that for another reason', async () => {
    const id = await affecting()
    const notice = await sent(id)
    await grantAlso(cast, 't.lead', 'NATIONAL_OFFICER', 't-national')
    expect((await seen('t.lead', notice, 'incident { id } sentAt')).row).toEqual({
      incident: { id },
      sentAt: cast.world.now().toISOString(),
    })
  })
})
