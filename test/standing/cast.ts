/** What the tests of standing say often: who is who, and what a command asks for. */
import type { World } from '../harness/world.ts'

export async function agencyId(world: Pick<World, 'owner'>, code: string): Promise<string> {
  const { rows } = await world.owner.query('select id from agencies.agency where code = $1', [code])
  return rows[0].id
}

export async function personId(world: World, account: string): Promise<string> {
  const { rows } = await world.owner.query('select id from agencies.person where subject = $1', [account])
  return rows[0].id
}

/** A colleague who has no role yet, entered by the agency's officer. */
export async function newcomer(world: World, agency: string, account: string): Promise<string> {
  const input = { agencyId: await agencyId(world, agency), account, post: 'clerk', nameZh: '新進人員' }
  const reply = await world.act(`${agency}.ciso`, 'upsertPerson', input, 'person { id }')
  if (reply.errors.length > 0) throw new Error(JSON.stringify(reply.errors))
  return reply.data.upsertPerson.person.id
}

export const codes = (reply: { readonly errors: readonly { readonly extensions: { code?: string } }[] }) =>
  reply.errors.map(({ extensions }) => extensions.code)

export interface Granted {
  readonly id: string
  readonly version: number
}

const FIELDS = 'roleGrant { id state version }'

/** One step on a grant; answers the grant as it is then. */
export async function step(
  world: World,
  account: string,
  mutation: string,
  { id: roleGrantId, version: expectedVersion }: Granted,
  more: object = {},
) {
  return world.act(account, mutation, { roleGrantId, expectedVersion, ...more }, FIELDS)
}

export async function request(world: World, account: string, role: string, more: object = {}) {
  const input = { personId: await personId(world, account), role, reason: 'needed for the work', ...more }
  return world.act(account, 'requestRole', input, FIELDS)
}

/** From the request to the role in force, by the people who may. */
export async function grantRole(
  world: World,
  account: string,
  role: string,
  approver: string,
  more: object = {},
): Promise<Granted> {
  const asked = (await request(world, account, role, more)).data.requestRole.roleGrant
  const approved = await step(world, approver, 'approveRole', asked, { decision: 'APPROVE' })
  const active = await step(world, 'system.admin', 'activateRole', approved.data.approveRole.roleGrant)
  return active.data.activateRole.roleGrant
}

/** Whether the account has the role on its next request. */
export async function holds(world: World, account: string, role: string): Promise<boolean> {
  const reply = await world.ask(account, '{ viewer { roles { role } } }')
  return reply.data.viewer.roles.some((each: { role: string }) => each.role === role)
}
