import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { belongsToExercise, codes, reported, reportInput, review } from './acts.ts'
import { type Cast, openCast, people, START } from './cast.ts'
import { asked, ended, inboxOf, taskOf } from './inbox.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
beforeEach(() => cast.world.setClock(START))
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

const HOUR = 3_600_000
const everybody = [null, ...people.map(([account]) => account)]

/** Everybody who is asked this about the case. */
async function askedOf(incident: string, kind: string): Promise<readonly (string | null)[]> {
  const found: (string | null)[] = []
  for (const account of everybody)
    if ((await asked(cast, account, incident)).includes(kind)) found.push(account)
  return found
}

describe('a task', () => {
  test('tells what is asked, by which clause, until when, about which case and whose', async () => {
    const incident = await reported(cast)
    expect(await taskOf(cast, 't.reviewer', incident, 'REVIEW_REPORT')).toMatchObject({
      clause: 'IG-3.2-2a',
      role: 'SECURITY_REVIEWER',
      dueAt: new Date(START.getTime() + 8 * HOUR).toISOString(),
      createdAt: START.toISOString(),
      done: false,
      doneAt: null,
      doneBy: null,
      incident: { id: incident },
    })
  })

  test('says it in the language of the question', async () => {
    await reported(cast)
    const ask = (language: string) =>
      cast.world.ask(
        't.reviewer',
        '{ tasks(first: 1, filter: { done: false }) { nodes { text } } }',
        {},
        { language },
      )
    expect((await ask('en')).data.tasks.nodes).toEqual([{ text: 'Review the report of an incident' }])
    expect((await ask('zh-TW')).data.tasks.nodes).toEqual([{ text: '審核資安事件通報' }])
  })

  test('is put to those whose office it is, and to nobody else', async () => {
    const incident = await reported(cast)
    expect(await askedOf(incident, 'REVIEW_REPORT')).toEqual(['t.reviewer', 't.reviewer2'])
    const plant = {
      agency: cast.agency('t-gas'),
      affectedSystems: [],
      matchedCriteria: ['L1_NONCORE_OUTAGE'],
    }
    const joint = await reported(cast, plant, 't.gas')
    expect(await askedOf(joint, 'REVIEW_REPORT')).toEqual(['t.sector', 't.sector-two', 't.health'])
    const own = await reported(cast, { agency: cast.agency('t-city'), affectedSystems: [] }, 't.city-contact')
    expect(await askedOf(own, 'REVIEW_REPORT')).toEqual(['t.reviewer', 't.reviewer2'])
  })

  test('is opened once, however often the act that calls for it is sent', async () => {
    const clientMutationId = randomUUID()
    const input = { ...reportInput(cast), clientMutationId }
    const send = () => cast.world.act('t.contact', 'reportIncident', input, 'incident { id }')
    const [first, second] = [await send(), await send()]
    const { id } = first.data.reportIncident.incident
    expect(second.data.reportIncident.incident.id).toBe(id)
    expect(await ended(cast, id, 'REVIEW_REPORT')).toEqual([
      { role: 'SECURITY_REVIEWER', done: false, by: null },
    ])
  })

  test('is done by whoever did what it asks, and stays in the inbox as done', async () => {
    const incident = await reported(cast)
    cast.world.advance(HOUR)
    expect(codes(await review(cast, 't.reviewer2', incident))).toEqual([])
    expect(await asked(cast, 't.reviewer', incident)).toEqual([])
    expect(await ended(cast, incident, 'REVIEW_REPORT')).toEqual([
      { role: 'SECURITY_REVIEWER', done: true, by: 't.reviewer2' },
    ])
    expect(await taskOf(cast, 't.reviewer', incident, 'REVIEW_REPORT')).toMatchObject({
      done: true,
      doneAt: new Date(START.getTime() + HOUR).toISOString(),
    })
  })

  test('of an act that was refused or rolled back is not there', async () => {
    const incident = await reported(cast)
    const before = await inboxOf(cast.world, 't.contact', null)
    expect(codes(await review(cast, 't.reviewer', incident, { verdict: 'RETURN', reason: '' }))).not.toEqual(
      [],
    )
    expect(await inboxOf(cast.world, 't.contact', null)).toEqual(before)
    expect(await asked(cast, 't.reviewer', incident)).toEqual(['REVIEW_REPORT'])
  })

  test('moves its due instant with the clock it comes from', async () => {
    const incident = await reported(cast)
    await cast.world.act(
      't.contact',
      'proposeLevelChange',
      { incident, expectedVersion: 1, level: 3, reason: 'It is graver.' },
      'incident { id }',
    )
    expect(await taskOf(cast, 't.reviewer', incident, 'REVIEW_REPORT')).toMatchObject({
      dueAt: new Date(START.getTime() + HOUR).toISOString(),
    })
  })
})

describe('whoever is asked', () => {
  const owner = () => cast.world.owner

  test('holds the role just now: it goes with the role, to whoever has it next', async () => {
    const incident = await reported(cast)
    const until = (at: Date | null) =>
      owner().query(
        `update published_agencies.role_grant g set valid_to = $1 from published_agencies.person p
         where p.no = g.person_no and p.subject = 't.reviewer2'`,
        [at],
      )
    await until(START)
    expect(await askedOf(incident, 'REVIEW_REPORT')).toEqual(['t.reviewer'])
    await until(null)
    expect(await askedOf(incident, 'REVIEW_REPORT')).toEqual(['t.reviewer', 't.reviewer2'])
  })

  test('finds no task of a case that does not show to him any more, nor its number', async () => {
    const incident = await reported(cast)
    const count = async () =>
      (await cast.world.ask('t.reviewer', '{ tasks { totalCount } }')).data.tasks.totalCount
    const before = await count()
    const end = (at: Date | null) =>
      owner().query(
        `update published_agencies.reach set valid_to = $1 where target_id = $2 and key >> 32 in (2, 3, 4)`,
        [at, cast.agency('t-bureau')],
      )
    await end(START)
    expect(await asked(cast, 't.reviewer', incident)).toEqual([])
    expect((await inboxOf(cast.world, 't.reviewer', null)).filter(({ incident: of }) => of === null)).toEqual(
      [],
    )
    expect(await count()).toBeLessThan(before)
    await end(null)
    expect(await count()).toBe(before)
  })

  test('outside the agency hears nothing of an exercise', async () => {
    const incident = await reported(cast, { reference: 'DRILL', matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] })
    await belongsToExercise(cast, incident)
    await owner().query('update incidents.incident set level_known = false where id = $1', [incident])
    const found: (string | null)[] = []
    for (const account of everybody) {
      const all = await inboxOf(cast.world, account, null)
      if (all.some((each) => each.incident?.id === incident)) found.push(account)
    }
    expect(found).toEqual(['t.contact'])
    expect(await asked(cast, 't.contact', incident)).toEqual(['CONFIRM_LEVEL'])
  })

  test('of the NSC office and the convener is asked about major cases alone', async () => {
    const small = await reported(cast)
    const grave = await reported(cast, { matchedCriteria: ['L3_CORE_TAMPER_SERIOUS'] })
    expect(await asked(cast, 't.nsc', small)).toEqual([])
    expect(await asked(cast, 't.nsc', grave)).toEqual(['ASSESS_NATIONAL_SECURITY'])
    expect(await asked(cast, 't.convener', grave)).toEqual(['DECIDE_DEFENCE_MEETING'])
    for (const kind of ['ASSESS_NATIONAL_SECURITY', 'DECIDE_DEFENCE_MEETING'])
      expect((await askedOf(grave, kind)).length).toBe(1)
  })
})
