import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../../database/until.ts'
import { key } from '../../law/access/relations.ts'
import { codes, minutes, reported } from '../incidents/acts.ts'
import { type Cast, openCast } from '../incidents/cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await openCast()
})
afterAll(() => cast.world.close())

const append = (id: string) =>
  cast.world.act(
    't.technical',
    'appendResponseLog',
    { incident: id, kind: 'ASSISTANCE', at: minutes(cast, -1), text: 'Seen on site.' },
    'entry { id }',
  )

test('a right that ends while a command waits for its row is asked for again, and nothing is written', async () => {
  const { owner, now } = cast.world
  const id = await reported(cast)
  const { rows } = await owner.query('select no from published_agencies.agency where id = $1', [
    cast.agency('t-national'),
  ])
  await owner.query(
    `insert into published_incidents.support (id, incident_id, key, valid_from) values (gen_random_uuid(), $1, $2, $3)`,
    [id, key('SUPPORTING', rows[0].no), now()],
  )
  expect(codes(await append(id))).toEqual([])

  await owner.query('begin')
  await owner.query('select 1 from incidents.incident where id = $1 for update', [id])
  const waiting = append(id)
  const isWaiting = async () => {
    const { rows: waits } = await owner.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return waits.length > 0
  }
  expect(await until(isWaiting, { within: 4_000 })).toBe(true)
  await owner.query('update published_incidents.support set valid_to = valid_from where incident_id = $1', [
    id,
  ])
  await owner.query('commit')

  expect(codes(await waiting)).toEqual(['FORBIDDEN'])
  const { rowCount } = await owner.query('select from incidents.response_log_entry where incident_id = $1', [
    id,
  ])
  expect(rowCount).toBe(1)
})
