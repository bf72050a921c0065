/** An audit of the vendor of contract C-1 in a world, step by step, and who may look on. */
import { randomUUID } from 'node:crypto'
import { key } from '../../law/access/relations.ts'
import type { Reply, World } from '../harness/world.ts'

export const officer = 'kaohsiung-sab.contracts'
/** A second contract officer of the same bureau, so that whoever found something does not issue it. */
export const colleague = 'sab.contracts-two'
export const tool = 'audit-tool-1'
export const auditedVendor = 'vendor-a.user'
export const rival = 'vendor-b.user'
export const subVendor = 'subvendor-a1.user'

export const codes = ({ errors }: Reply) => errors.map(({ extensions }) => String(extensions.code))

export function must(reply: Reply): Reply['data'] {
  if (reply.errors.length > 0) throw new Error(JSON.stringify(reply.errors))
  return reply.data
}

/** A further person of an agency, published as standing would. */
export async function appear({ owner }: World, subject: string, role: string, like: string): Promise<void> {
  const no =
    900_000 + Number((await owner.query('select count(*) as n from published_agencies.person')).rows[0].n)
  const id = randomUUID()
  await owner.query(
    `insert into published_agencies.person (no, id, subject, kind, agency_id)
     select $1, $2, $3, 'PERSON', p.agency_id from published_agencies.person p where p.subject = $4`,
    [no, id, subject, like],
  )
  await owner.query(
    `insert into published_agencies.role_grant (id, person_no, role, agency_no, mandate, granted_at, valid_from)
     select $1, $2, $3, a.no, '{}', '2020-01-01', '2020-01-01' from published_agencies.agency a
     join published_agencies.person p on p.agency_id = a.id where p.id = $4`,
    [randomUUID(), no, role, id],
  )
}

export interface Scene {
  readonly contract: Readonly<Record<'C-1' | 'C-2' | 'C-3', string>>
  readonly engagement: string
  readonly subVendorId: string
  readonly vendorKey: number
}

export async function scene(world: World): Promise<Scene> {
  await appear(world, colleague, 'CONTRACT_OFFICER', officer)
  const { rows } = await world.owner.query('select reference, id from vendors.contract')
  const contract = Object.fromEntries(rows.map(({ reference, id }) => [reference, id])) as Scene['contract']
  const asked = `{ contract(id: "${contract['C-1']}") { engagements { id } authorizations(first: 1) { nodes { subVendor { id } } } } }`
  const found = must(await world.ask(officer, asked)).contract
  const vendor = await world.owner.query(
    'select v.no from vendors.vendor v join vendors.contract c on c.vendor_id = v.id where c.id = $1',
    [contract['C-1']],
  )
  return {
    contract,
    engagement: found.engagements[0].id,
    subVendorId: found.authorizations.nodes[0].subVendor.id,
    vendorKey: key('PARTY', vendor.rows[0].no),
  }
}

export const day = (world: World, later: number) =>
  new Date(world.now().getTime() + later * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
export const instant = (world: World, later: number) =>
  new Date(world.now().getTime() + later * 86_400_000).toISOString()

/** What opens a paper audit of C-1 with the tool on the team, for thirty days. */
export const opening = (world: World, { contract, engagement }: Scene, bent: object = {}) => ({
  contractId: contract['C-1'],
  trigger: 'PERIODIC',
  stage: 'PAPER',
  announcedOn: day(world, 7),
  scope: 'remote upkeep',
  documentRequests: ['procedures of remote upkeep'],
  windowTo: instant(world, 30),
  engagementIds: [engagement],
  ...bent,
})

export async function openAudit(world: World, set: Scene, bent: object = {}, as = officer): Promise<string> {
  const told = await world.act(as, 'openVendorAudit', opening(world, set, bent), 'audit { id }')
  return must(told).openVendorAudit.audit.id
}

export const deficiency = {
  type: 'DEFICIENCY',
  text: 'Remote sessions are not recorded.',
  evidence: 'session list of October',
  clause: 'ER-4-1-8',
}

export const file = (world: World, auditId: string, items: readonly object[], more: object = {}, as = tool) =>
  world.act(
    as,
    'fileVendorAuditFindings',
    { auditId, items, ...more },
    'filing { id filed refused outcomes { index id code argument } }',
  )

export async function versionOf(world: World, table: string, id: string): Promise<number> {
  const { rows } = await world.owner.query(`select version from vendors.${table} where id = $1`, [id])
  return rows[0].version
}

/** A step of the audit by its name, on the version it has now. */
export async function onAudit(world: World, as: string, mutation: string, auditId: string, input: object) {
  const expectedVersion = await versionOf(world, 'vendor_audit', auditId)
  return world.act(as, mutation, { auditId, expectedVersion, ...input }, 'audit { id state }')
}

export const issuing = (world: World, bent: object = {}) => ({
  auditedOn: day(world, 0),
  conclusion: 'upkeep is sound but for what was found',
  improvementDueOn: day(world, 30),
  ...bent,
})

/** From the opening to the issue, with these findings, heard and commented on. */
export async function issued(world: World, set: Scene, items: readonly object[], bent: object = {}) {
  const auditId = await openAudit(world, set)
  const { outcomes } = must(await file(world, auditId, items)).fileVendorAuditFindings.filing
  must(await onAudit(world, officer, 'putFindingsToVendor', auditId, { commentDueOn: day(world, 7) }))
  const comment = { auditId, comment: 'noted' }
  must(await world.act(auditedVendor, 'commentOnVendorAudit', comment, 'audit { id }'))
  must(await onAudit(world, officer, 'issueVendorAudit', auditId, issuing(world, bent)))
  return { auditId, findings: outcomes.map(({ id }: { id: string }) => id) as string[] }
}

/** Every question answered alike. */
export async function answered(world: World, as: string, auditId: string) {
  const asked = 'select no from vendors.vendor_audit_check where audit_id = $1'
  const { rows } = await world.owner.query(asked, [auditId])
  const answers = rows.map(({ no }) => ({ no, result: 'MET' }))
  return onAudit(world, as, 'recordVendorAuditChecks', auditId, { answers })
}
