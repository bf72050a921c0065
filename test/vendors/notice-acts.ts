/** What vendors tell, and what is done with it, on the demonstration's contracts, as its accounts. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { openWorld, type Reply, type World } from '../harness/world.ts'

export const codes = (reply: Reply) => reply.errors.map(({ extensions }) => extensions.code)
export const reasons = (reply: Reply) => reply.errors.map(({ extensions }) => extensions.reason)

export interface Scene {
  readonly world: World
  readonly contract: Readonly<Record<'C-1' | 'C-2' | 'C-3', string>>
  readonly authorization: string
  readonly coreSystem: string
  readonly agency: (code: string) => string
  readonly vendor: (name: string) => string
  /** Some minutes before (or after) the present moment. */
  readonly minutes: (offset: number) => string
  readonly told: (other?: object) => object
  readonly act: (account: string | null, mutation: string, input: object, fields?: string) => Promise<Reply>
  /** The same, which must be accepted; answers with the notice. */
  readonly done: (account: string, mutation: string, input: object, fields?: string) => Promise<any>
  readonly filed: (other?: object) => Promise<string>
  readonly filedBySub: (other?: object) => Promise<string>
  /** A step on a notice as it stands now. */
  readonly step: (account: string, mutation: string, noticeId: string, input?: object) => Promise<Reply>
  readonly took: (account: string, mutation: string, noticeId: string, input?: object) => Promise<any>
  readonly seen: (account: string | null, id: string, fields?: string, purpose?: string) => Promise<any>
}

export const STATE = 'id version state'

export async function openScene(): Promise<Scene> {
  const world = await openWorld()
  const byName = async (sql: string) => {
    const { rows } = await world.owner.query(sql)
    return new Map<string, string>(rows.map(({ name, id }) => [name, id]))
  }
  const contracts = await byName('select reference as name, id from vendors.contract')
  const agencies = await byName('select code as name, id from agencies.agency')
  const vendors = await byName(
    `select case registration_no when '90000101' then 'vendor-a' when '90000202' then 'vendor-b' else 'subvendor-a1' end as name, id
     from vendors.vendor`,
  )
  const one = async (sql: string) => (await world.owner.query(sql)).rows[0].id as string
  const contract = Object.fromEntries(contracts) as Scene['contract']
  const authorization = await one(
    `select a.id from vendors.subcontract_authorization a join vendors.contract c on c.id = a.contract_id where c.reference = 'C-1'`,
  )
  const coreSystem = await one(
    `select unnest(system_ids) as id from vendors.contract where reference = 'C-1'`,
  )
  const minutes = (offset: number) => new Date(world.now().getTime() + offset * 60_000).toISOString()
  const told = (other: object = {}) => ({
    kind: 'INCIDENT',
    knownAt: minutes(-30),
    description: 'Somebody was in our remote maintenance.',
    ...other,
  })
  const act: Scene['act'] = (account, mutation, input, fields = STATE) =>
    world.act(account, mutation, input, `vendorNotice { ${fields} }`)
  const done: Scene['done'] = async (account, mutation, input, fields) => {
    const reply = await act(account, mutation, input, fields)
    expect(reply.errors, mutation).toEqual([])
    return reply.data[mutation].vendorNotice
  }
  const versionOf = async (id: string) =>
    (await world.owner.query('select version from vendors.vendor_notice where id = $1', [id])).rows[0].version
  const step: Scene['step'] = async (account, mutation, noticeId, input = {}) =>
    act(account, mutation, { noticeId, expectedVersion: await versionOf(noticeId), ...input })
  return {
    world,
    contract,
    authorization,
    coreSystem,
    agency: (code) => String(agencies.get(code)),
    vendor: (name) => String(vendors.get(name)),
    minutes,
    told,
    act,
    done,
    filed: async (other) =>
      (await done('vendor-a.user', 'fileVendorNotice', { contractId: contract['C-1'], ...told(other) })).id,
    filedBySub: async (other) =>
      (
        await done('subvendor-a1.user', 'fileSubVendorNotice', {
          authorizationId: authorization,
          ...told(other),
        })
      ).id,
    step,
    took: async (account, mutation, noticeId, input) => {
      const reply = await step(account, mutation, noticeId, input)
      expect(reply.errors, mutation).toEqual([])
      return reply.data[mutation].vendorNotice
    },
    seen: async (account, id, fields = STATE, purpose) => {
      const reply = await world.ask(
        account,
        `query($id: ID!) { vendorNotice(id: $id) { ${fields} } }`,
        { id },
        purpose === undefined ? {} : { purpose },
      )
      return reply.data?.vendorNotice ?? null
    },
  }
}

/** One role more for somebody who has another. */
export async function alsoHolds({ world, agency }: Scene, account: string, role: string, code: string) {
  await world.owner.query(
    `insert into published_agencies.role_grant (id, person_no, role, agency_no, mandate, granted_at, valid_from)
     select $1, p.no, $3, a.no, '{}', '2020-01-01', '2020-01-01' from published_agencies.person p, published_agencies.agency a
     where p.subject = $2 and a.id = $4`,
    [randomUUID(), account, role, agency(code)],
  )
}
