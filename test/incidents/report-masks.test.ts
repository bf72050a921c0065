import { afterAll, beforeAll, expect, test } from 'vitest'
import { key } from '../../law/access/relations.ts'
import { type Cast, openCast } from './cast.ts'
import { accepted, contents, seen, submitted } from './report-acts.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
  await relate('t.commission', 'AUDITING')
  await relate('t.technical', 'SUPPORTING')
})
afterAll(() => {
  expect(cast.world.logged).toEqual([])
  return cast.world.close()
})

/** Lays the relation on the bureau, as the subgraph that will publish it would: on a person, or on his agency. */
async function relate(account: string, relation: 'AUDITING' | 'SUPPORTING'): Promise<void> {
  const { rows } = await cast.world.owner.query(
    `select p.no as person, a.no as agency from published_agencies.person p
     join published_agencies.agency a on a.id = p.agency_id where p.subject = $1`,
    [account],
  )
  await cast.world.owner.query(
    `insert into published_agencies.reach (target_id, key, depth, valid_from) values ($1, $2, 0, '2020-01-01')`,
    [cast.agency('t-bureau'), key(relation, relation === 'AUDITING' ? rows[0].person : rows[0].agency)],
  )
}

const cause =
  'content { impactScope rootCause causeCategory measures { dimension } } incident { id } draft { impactScope }'

test('an auditor reads the report, and of the cause its kind, once the report is accepted', async () => {
  const { row, reply } = await seen(cast, 't.commission', await accepted(cast), cause)
  expect(row).toEqual({
    content: {
      impactScope: contents.impactScope,
      rootCause: null,
      causeCategory: 'UNPATCHED_FLAW',
      measures: [{ dimension: 'TECHNICAL' }],
    },
    incident: null,
    draft: null,
  })
  expect(reply.errors.map(({ extensions }) => extensions.coordinate)).toEqual(['ReportContent.rootCause'])
})

test('an auditor learns nothing of the cause before that', async () => {
  const { row } = await seen(cast, 't.commission', await submitted(cast), cause)
  expect(row.content).toMatchObject({ rootCause: null, causeCategory: null })
})

// IN.REPORT/technical: nobody can assign the centre to a report yet.
test('the technical centre sees no report that it is not assigned to help review', async () => {
  expect((await seen(cast, 't.technical', await accepted(cast), 'technicalSections { text }')).row).toBeNull()
})

test('the sections of technique leave out cause, damage and whatever is not technical', async () => {
  const measures = [
    ...contents.measures,
    { ...contents.measures[0], dimension: 'MANPOWER', description: 'One more officer.' },
  ]
  const due = await submitted(cast, undefined, { content: { measures } })
  const { row } = await seen(cast, 't.supervisor', due, 'technicalSections { part text }')
  expect(row.technicalSections).toEqual([
    { part: 'IMPACT_SCOPE', text: contents.impactScope },
    { part: 'RECOVERY_COURSE', text: contents.recoveryCourse },
    { part: 'HANDLING_COURSE', text: contents.handlingCourse },
    { part: 'MEASURE', text: 'Plug-ins are scanned every week.' },
  ])
})
