/** What the cast finds in the inbox about one case: kinds, and what was done about them. */
import type { World } from '../harness/world.ts'
import type { Cast } from './cast.ts'

const TASKS = `query($done: Boolean) { tasks(first: 100, filter: { done: $done }) { totalCount nodes {
  id kind clause role dueAt createdAt done doneAt doneBy { id } agency { id } incident { id } } } }`

export interface Task {
  readonly id: string
  readonly kind: string
  readonly dueAt: string | null
  readonly done: boolean
  readonly agency: { readonly id: string } | null
  readonly incident: { readonly id: string } | null
  readonly [field: string]: unknown
}

export async function inboxOf(
  { ask }: World,
  account: string | null,
  done: boolean | null = false,
): Promise<readonly Task[]> {
  const reply = await ask(account, TASKS, { done })
  return reply.data?.tasks?.nodes ?? []
}

/** Kinds asked of the account about the case just now, in alphabetical order; that it was relayed asks nothing yet. */
export async function asked({ world }: Cast, account: string | null, incident: string) {
  const found = (await inboxOf(world, account)).filter((each) => each.incident?.id === incident)
  return found
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'RELAYED_REPORT')
    .sort()
}

/** The task of this kind about the case in the account's inbox, open or not; the latest where there are several. */
export async function taskOf({ world }: Cast, account: string, incident: string, kind: string) {
  const all = await inboxOf(world, account, null)
  return all.find((each) => each.kind === kind && each.incident?.id === incident)
}

/** What became of every task about the case, as the owner of the database finds it. */
export async function ended({ world }: Cast, incident: string, kind: string) {
  const { rows } = await world.owner.query(
    `select t.role, t.done_at is not null as done, p.subject as by from published_incidents.task t
     left join published_agencies.person p on p.no = t.done_by
     join published_agencies.agency a on a.id = t.agency_id
     where t.incident_id = $1 and t.kind = $2 and a.no >= 900000 order by t.created_at, t.role`,
    [incident, kind],
  )
  return rows as { role: string; done: boolean; by: string | null }[]
}
