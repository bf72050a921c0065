import { afterAll, beforeAll, expect, test } from 'vitest'
import { actingIn } from '../../subgraphs/act.ts'
import {
  loadDemonstrationContracts,
  registerDemonstrationVendors,
} from '../../subgraphs/vendors/demonstration/outsourcing.ts'
import { vendors } from '../../subgraphs/vendors/subgraph.ts'
import { agencies, appear, openStage, type Stage, systems } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage(vendors)
})
afterAll(async () => {
  expect(stage.logged).toEqual([])
  await stage.close()
})

test('the demonstration’s outsourcing comes from commands alone, and loading it twice makes it once', async () => {
  const renamed: Record<string, string> = {}
  for (const [name, agency] of [
    ['kaohsiung-sab', 'bureau'],
    ['npa', 'police'],
  ] as const) {
    for (const [post, role] of [
      ['contracts', 'CONTRACT_OFFICER'],
      ['ciso', 'CISO'],
    ] as const) {
      renamed[`${name}.${post}`] = `stage.${name}.${post}`
      await appear(stage, `stage.${name}.${post}`, role, { agency })
    }
  }
  const acting = actingIn([stage.part])
  // Accounts of the stage's own: the template may already hold the demonstration's.
  const act: typeof acting = (account, mutation, input) => {
    const own =
      mutation === 'registerVendor' ? { registrationNo: `stage-${String(input.registrationNo)}` } : {}
    return acting(renamed[account] ?? account, mutation, { ...input, ...own })
  }
  const places = { 'kaohsiung-sab': agencies.bureau.id, npa: agencies.police.id }
  const auditTool = await appear(stage, 'stage.audit-tool', 'VENDOR_AUDITOR')
  const load = async () => {
    const registered = await registerDemonstrationVendors(act, places)
    return loadDemonstrationContracts(act, {
      agencies: places,
      coreSystem: systems.core,
      vendors: registered,
      auditTool,
    })
  }
  const first = await load()
  expect(await load()).toEqual(first)
  const { rows } = await stage.owner.query(
    `select reference, state, secret_level from vendors.contract where id = any($1) order by reference`,
    [Object.values(first)],
  )
  expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
    'C-1 AWARDED NONE',
    'C-2 AWARDED NONE',
    'C-3 AWARDED SECRET',
  ])
  const parties = await stage.owner.query(
    'select contract_id, key >> 32 as relation from published_vendors.party where contract_id = any($1) order by 2',
    [Object.values(first)],
  )
  expect(parties.rows.map(({ contract_id, relation }) => [contract_id, Number(relation)])).toEqual(
    expect.arrayContaining([
      [first['C-1'], 10],
      [first['C-1'], 11],
      [first['C-1'], 12],
      [first['C-2'], 10],
    ]),
  )
  expect(parties.rows).toHaveLength(4)
})
