import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Act, actingIn } from '../../subgraphs/act.ts'
import { resuming } from '../../subgraphs/demonstration.ts'
import { tellOutsourcing } from '../../subgraphs/vendors/demonstration/story.ts'
import { openWorld, type World } from '../harness/world.ts'
import { tell } from '../vendors/story.ts'

const tables =
  `vendor_person qualification assignment non_disclosure_undertaking suitability_check component component_import
  component_licence delivery security_test vendor_notice remedial_measure vendor_audit vendor_audit_finding finding_put
  vendor_improvement vendor_improvement_step vendor_opinion vendor_award filing journal idempotency`.split(
    /\s+/,
  )

async function counts({ owner }: World): Promise<Readonly<Record<string, number>>> {
  const found: [string, number][] = []
  for (const table of tables)
    found.push([table, (await owner.query(`select count(*)::int as n from vendors.${table}`)).rows[0].n])
  return Object.fromEntries(found)
}

const one = async ({ owner }: World, sql: string, value: string): Promise<string> =>
  (await owner.query(sql, [value])).rows[0].id

async function placesOf(world: World) {
  const contract = (reference: string) =>
    one(world, 'select id from vendors.contract where reference = $1', reference)
  const vendor = (number: string) =>
    one(world, 'select id from vendors.vendor where registration_no = $1', number)
  return {
    contracts: { 'C-1': await contract('C-1'), 'C-2': await contract('C-2'), 'C-3': await contract('C-3') },
    vendors: {
      'vendor-a': await vendor('90000101'),
      'vendor-b': await vendor('90000202'),
      'subvendor-a1': await vendor('90000303'),
    },
    coreSystem: await one(
      world,
      'select unnest(system_ids) as id from vendors.contract where reference = $1',
      'C-1',
    ),
    manager: await one(world, 'select id from agencies.person where subject = $1', 'vendor-a.user'),
  }
}

let inOneGo: World
let inPieces: World
beforeAll(async () => {
  inOneGo = await openWorld()
  inPieces = await openWorld()
})
afterAll(async () => {
  expect([...inOneGo.logged, ...inPieces.logged]).toEqual([])
  await Promise.all([inOneGo.close(), inPieces.close()])
})

test('the story of the demonstration, cut off after each of its commands, ends as if it had been told in one go', async () => {
  const acting = actingIn(Object.values(inPieces.parts))
  const places = await placesOf(inPieces)
  const lookUp = async (sql: string, id: string) => (await inPieces.owner.query(sql, [id])).rows
  const { idempotency: commandsBefore = 0 } = await counts(inPieces)
  let isNew = false
  const noting: Act = async (...asked) => {
    const id = await acting(...asked)
    isNew = true
    return id
  }
  const resumed = resuming(noting, inPieces.owner)
  const untilCutOff: Act = async (...asked) => {
    const id = await resumed(...asked)
    if (isNew) throw new Error('cut off')
    return id
  }
  let starts = 0
  do {
    isNew = false
    starts += 1
    await tellOutsourcing({ act: untilCutOff, now: inPieces.now(), lookUp }, places).catch((error: Error) =>
      expect(error.message).toBe('cut off'),
    )
    inPieces.advance(60_000)
  } while (isNew)
  await tell(inOneGo)
  const told = await counts(inPieces)
  expect(told).toEqual(await counts(inOneGo))
  // A start for each command, and one that finds nothing left to do.
  expect(starts).toBe((told.idempotency ?? 0) - commandsBefore + 1)
  await tell(inPieces)
  expect(await counts(inPieces)).toEqual(told)
})
