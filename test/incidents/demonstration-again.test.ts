import { expect, test } from 'vitest'
import { loadDemonstration } from '../../subgraphs/demonstration.ts'
import { VIEWER_KEY } from '../harness/keys.ts'
import { openWorld, type World } from '../harness/world.ts'

const tables = [
  'agencies.role_grant',
  'vendors.contract',
  'incidents.incident',
  'incidents.transition',
  'incidents.announcement_step',
  'incidents.published_announcement',
  'intelligence.intel_item',
]

async function counts({ owner }: World): Promise<readonly number[]> {
  const of = tables.map((table) => `(select count(*)::int from ${table})`)
  const { rows } = await owner.query(`select array[${of.join()}] as counts`)
  return rows[0].counts
}

test('a start cut off before its last command is finished by the next one, hours later, and makes nothing twice', async () => {
  const world = await openWorld()
  const whole = await counts(world)
  await world.owner.query(`delete from intelligence.intel_segment where item_id in
    (select id from intelligence.intel_item where reference = 'TI-2')`)
  await world.owner.query(`delete from intelligence.share_duty where item_id in
    (select id from intelligence.intel_item where reference = 'TI-2')`)
  await world.owner.query(`delete from intelligence.intel_item where reference = 'TI-2'`)
  await world.owner.query(`delete from intelligence.idempotency where key like 'demonstration TI-2%'`)
  expect(await counts(world)).not.toEqual(whole)
  world.advance(5 * 3_600_000)
  const again = () =>
    loadDemonstration({
      url: world.url,
      viewerKey: VIEWER_KEY,
      clock: world.now,
      until: 'scene',
      log: { error: (facts, message) => world.logged.push({ facts, message }) },
    })
  await again()
  expect(await counts(world)).toEqual(whole)
  await again()
  expect(await counts(world)).toEqual(whole)
  expect(world.logged).toEqual([])
  await world.close()
})
