import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../../database/until.ts'
import { openFarWorld } from '../harness/far-world.ts'
import { tokenFor } from '../harness/keys.ts'
import { openWorld } from '../harness/world.ts'
import { reported, reportInput, review } from '../incidents/acts.ts'
import { type Cast, openCast, START } from '../incidents/cast.ts'
import { changesOf, codesOf, type Heard, type Listener, listen as open, silent } from './listener.ts'

const settings = {
  now: START,
  live: { lookMs: 50, seatsOfOne: 4 },
  pace: { heartbeatMs: 20, patienceMs: 5_000 },
}
const HOUR = 3_600_000

const ways = {
  'in one process': async () => ({ cast: await openCast(openWorld(settings)), url: undefined }),
  'over HTTP': async () => {
    const world = await openFarWorld(settings)
    return { cast: await openCast(Promise.resolve(world)), url: world.farUrl }
  },
}

describe.each(Object.entries(ways))('%s, a subscription', (_, way) => {
  let cast: Cast
  let url: string | undefined
  const listeners: Listener[] = []
  beforeAll(async () => {
    ;({ cast, url } = await way())
  })
  afterEach(() => {
    for (const each of listeners.splice(0)) each.leave()
    cast.world.setClock(START)
  })
  afterAll(() => cast.world.close())

  const listen = async (account: string | null, variables: object = {}, more: object = {}) => {
    const found = await open(cast.world, account, variables, { ...(url && { url }), ...more })
    listeners.push(found)
    return found
  }
  const steps = (events: readonly Heard[]) =>
    changesOf(events).map(({ step, incident }) => `${step} ${incident.id}`)
  const parks = () => reported(cast, { agency: cast.agency('t-parks'), affectedSystems: [] }, 't.parks')

  test('tells reports and reviews in their order, with the fields that the viewer may see', async () => {
    const reviewer = await listen('t.reviewer')
    const id = await reported(cast)
    await review(cast, 't.reviewer', id)
    const changes = changesOf(await reviewer.heard(2))
    expect(changes.map(({ kind, step }) => [kind, step])).toEqual([
      ['STEP', 'reportIncident'],
      ['STEP', 'reviewIncident'],
    ])
    expect(changes[1]).toMatchObject({
      at: START.toISOString(),
      incident: { id, effectiveLevel: 2, description: 'What happened, in the words of the agency.' },
    })
  })

  test('withholds what the viewer may not see of a case, and asks the other subgraphs as any query does', async () => {
    const query =
      'subscription Changes($with: Boolean!) { told: incidentChanged { incident { ...Case } } } fragment Case on Incident { agency { id } description @include(if: $with) }'
    const national = await listen('t.supervisor', { with: true }, { query })
    await reported(cast)
    const [event] = await national.heard(1)
    expect(event?.data.told.incident).toEqual({ agency: { id: cast.agency('t-bureau') }, description: null })
    expect(codesOf(event)).toEqual(['WITHHELD'])
  })

  test('tells nothing, not even when, to whoever may not see the steps of the case', async () => {
    const outside = ['t.parks', 't.police', 't.vendor-a', 't.vendor-b', 't.analyst', 't.army', 't.power']
    const others = await Promise.all(outside.map((account) => listen(account)))
    const witness = await listen('t.ciso')
    const id = await reported(cast, { contract: cast.contracts.open })
    await review(cast, 't.reviewer', id)
    await witness.heard(2)
    await Promise.all(others.map((each) => each.beats(10)))
    expect(others.map(silent)).toEqual(outside.map(() => ''))
    const [, ofParks] = [await parks(), await others[0]?.heard(1)]
    expect(steps(ofParks ?? [])[0]).not.toContain(id)
  })

  test('is refused to the public, and to a token that is no good', async () => {
    expect(codesOf((await (await listen(null)).over())[0])).toEqual(['UNAUTHENTICATED'])
    const forged = await listen(null, {}, { token: 'not.a.token' })
    expect(forged.status).toBe(401)
  })

  test('of one agency tells of that agency, and of none to whoever may not know whose a case is', async () => {
    const mine = await listen('t.reviewer', { agency: cast.agency('t-parks') })
    const masked = await listen('t.vendor-a', { agency: cast.agency('t-bureau') })
    const first = await reported(cast, { contract: cast.contracts.open })
    const second = await parks()
    expect(steps(await mine.heard(1))).toEqual([`reportIncident ${second}`])
    await masked.beats(5)
    expect(silent(masked)).toBe('')
    expect(first).not.toBe(second)
    const wrong = await listen('t.reviewer', { agency: 'nowhere' })
    expect(codesOf((await wrong.over())[0])).toEqual(['BAD_INPUT'])
  })

  test('tells nothing more once the role is revoked, with the very next event', async () => {
    const officer = await listen('t.officer')
    const witness = await listen('t.ciso')
    await reported(cast)
    await officer.heard(1)
    const revoke = (to: string) =>
      cast.world.owner.query(
        `update published_agencies.role_grant set valid_to = ${to} where person_no in
           (select no from published_agencies.person where subject = 't.officer')`,
      )
    await revoke(`'${new Date(START.getTime() - 1_000).toISOString()}'`)
    const before = officer.bytes().replaceAll(':\n\n', '')
    await reported(cast)
    await witness.heard(2)
    await officer.beats(10)
    expect(silent(officer)).toBe(before)
    await revoke('null')
  })

  test('ends when the token does, though nothing happens', async () => {
    const month = 30 * 24 * HOUR
    // A moment at which no clock falls due.
    cast.world.advance(300_000)
    const token = await tokenFor('t.ciso', new Date(cast.world.now().getTime() - month + 60_000))
    const ciso = await listen(null, {}, { token })
    await ciso.beats(5)
    cast.world.advance(120_000)
    const [last, ...more] = await ciso.over()
    expect([codesOf(last), more]).toEqual([['TOKEN_INVALID'], []])
  })

  test('goes on behind a cursor after a lost connection: each change once and in its order', async () => {
    const first = await listen('t.ciso')
    const ids = [await reported(cast), await reported(cast)]
    const heard = await first.heard(2)
    first.leave()
    for (let more = 0; more < 3; more++) ids.push(await reported(cast))
    const second = await listen('t.ciso', { after: changesOf(heard)[0].cursor })
    await second.heard(4)
    ids.push(await reported(cast))
    expect(steps(await second.heard(5))).toEqual(ids.slice(1).map((id) => `reportIncident ${id}`))
  })

  test('takes no cursor that is made up, borrowed, of a list, or too old', async () => {
    const ciso = await listen('t.ciso')
    await reported(cast)
    const [{ cursor }] = changesOf(await ciso.heard(1))
    const page = await cast.world.ask('t.ciso', '{ incidents(first: 1) { pageInfo { endCursor } } }')
    const told = async (account: string, after: string) =>
      codesOf((await (await listen(account, { after })).over())[0])
    expect(await told('t.officer', cursor)).toEqual(['BAD_INPUT'])
    expect(await told('t.ciso', `${cursor}A`)).toEqual(['BAD_INPUT'])
    expect(await told('t.ciso', page.data.incidents.pageInfo.endCursor)).toEqual(['BAD_INPUT'])
    cast.world.advance(25 * HOUR)
    expect(await told('t.ciso', cursor)).toEqual(['CURSOR_EXPIRED'])
  })

  test('has a bounded number of seats for one viewer, and gives them back', async () => {
    const { live } = settings
    const mine = await Promise.all(Array.from({ length: live.seatsOfOne }, () => listen('t.contact')))
    expect(codesOf((await (await listen('t.contact')).over())[0])).toEqual(['LIMIT_STREAMS'])
    await listen('t.ciso')
    mine[0]?.leave()
    const again = async () => {
      const next = await listen('t.contact')
      return next.beats(2).then(
        () => silent(next) === '' && next,
        () => false,
      )
    }
    expect(await until(again, { within: 5_000 })).toBeTruthy()
  })

  test('outlives the loss of every connection to the database', async () => {
    const ciso = await listen('t.ciso')
    const gone = await cast.world.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
    expect(gone.rowCount).toBeGreaterThan(1)
    const input = reportInput(cast)
    const again = async () =>
      (await cast.world.act('t.contact', 'reportIncident', input, 'incident { id }')).data?.reportIncident
    const { incident } = (await until(again, { within: 5_000 })) as any
    expect(steps(await ciso.heard(1))).toEqual([`reportIncident ${incident.id}`])
  })
})
