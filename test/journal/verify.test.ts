import { describe, expect, test } from 'vitest'
import { at, findings, tamper, verify, withJournal, world } from './damaged.ts'

// Every other damage is done by `npm run prove`.
withJournal()

describe('the journal', () => {
  test('is whole as it was written, in every subgraph', async () => {
    const { entries, heads, findings: found } = await verify()
    expect(found).toEqual([])
    expect(entries).toBeGreaterThan(80)
    expect(new Set(heads.map(({ subgraph }) => subgraph)).size).toBeGreaterThan(1)
  })

  test('cannot be altered or removed by the owner as it stands', async () => {
    for (const statement of [
      `update agencies.journal set role = 'CISO'`,
      'delete from agencies.journal',
      'truncate agencies.journal',
    ])
      await expect(world.owner.query(statement)).rejects.toThrow('append-only')
  })
})

describe('verification names', () => {
  test('each entry of which anything was altered: act, actor, time, purpose, details or identifier', async () => {
    const altered = [
      `act = 'revokeRole'`,
      'actor_no = 1',
      `at = at - interval '1 second'`,
      `purpose = 'none'`,
      `details = details || '{"role": "CISO"}'`,
      'id = gen_random_uuid()',
    ]
    await tamper(...altered.map((set, index) => `update agencies.journal set ${set} ${at(2 * index + 3)}`))
    expect(await findings()).toEqual(altered.map((_, index) => `${2 * index + 3} ALTERED`))
  })
})
