/** Who asks, which roles are held, and how many agencies each of them reaches by which relation. */
import { classOfEnum, enumOf, matrix } from '../../../law/access/matrix.ts'
import type { Holding } from '../../../law/access/openings.ts'
import { relationOf, sectorMatters } from '../../../law/access/relations.ts'
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page } from '../../page.ts'
import { sensitiveClasses } from '../../sensitive-reads.ts'
import type { Viewer } from '../../viewer.ts'
import { agencyRows } from '../directory/reads.ts'
import { inForce } from './keys.ts'
import { tasks } from './lists.ts'
import { personRows, roleGrantRows } from './reads.ts'

const kinds = { anonymous: 'ANONYMOUS', person: 'PERSON', machine: 'MACHINE' } as const

export function whoAsks(_: unknown, __: unknown, context: Context) {
  const { viewer, language, reads } = context
  return {
    kind: kinds[viewer.kind],
    account: viewer.subject,
    personId: viewer.standing?.personId ?? null,
    person: () => reads.byId(personRows, viewer.standing?.personId),
    language: language === 'zh' ? 'ZH_TW' : 'EN',
    roles: (viewer.standing?.holdings ?? []).map((held) => heldRole(held, context)),
    tasks: (args: PageArgs) => page(context, tasks, args),
    limits,
  }
}

/** The numbers that every list and every sensitive class of the subgraphs keeps to. */
export const limits = {
  defaultPageSize: 20,
  largestPageSize: 100,
  purposeLength: 200,
  classesWithPurpose: [...sensitiveClasses].map(enumOf).filter((each) => classOfEnum(each) !== undefined),
}

function heldRole(held: Holding, context: Context) {
  const { reads } = context
  const grant = () => reads.byId(roleGrantRows, held.grantId)
  return {
    grant,
    role: held.role,
    agency: () => reads.byId(agencyRows, held.agencyId),
    since: () => new Date(held.since),
    until: async () => (await grant())?.validTo ?? null,
    mandate: async () => {
      const ids = ((await grant())?.mandate ?? []) as readonly string[]
      return Promise.all(ids.map((id) => reads.byId(agencyRows, id)))
    },
    reaches: () => reaches(held, context),
  }
}

interface Reach {
  readonly relation: string
  readonly matter: string | null
  /** Null: every agency the Act does not except. */
  readonly key: number | null
}

/** Relations that some class of data gives the role. */
function reachesOf(viewer: Viewer, held: Holding): readonly Reach[] {
  const found = new Map<string, Reach>()
  for (const { code } of matrix.classes)
    for (const { holding, relation, key } of viewer.openings(code))
      if (
        holding?.grantId === held.grantId &&
        (key !== null || relation === 'ANY' || relation === 'NATIONAL')
      )
        found.set(`${relation} ${key}`, { relation, key, matter: key === null ? null : matterOf(key) })
  return [...found.values()]
}

function matterOf(key: number): string | null {
  const relation = relationOf(key)
  const matter = relation >= 20 && relation < 40 ? sectorMatters[relation % 10] : undefined
  return matter === undefined || matter === 'ANY' ? null : matter
}

const identity = {}

const text = `
select k.key::text as key, count(distinct k.target)::int as n from (
  select r.key, r.target_id from published_agencies.reach r
  where r.key = any((select access.keys())::bigint[]) and ${inForce('r')}
  union all
  select p.key, p.agency_id from published_vendors.party p
  where p.key = any((select access.keys())::bigint[]) and ${inForce('p')}
) as k(key, target) group by k.key
union all
select 'all', count(*)::int from published_agencies.agency a where not a.is_excepted and ${inForce('a')}`

/** One statement for all roles of the viewer; relations that lie on no agency (a case, an item) are not counted. */
async function reaches(held: Holding, { viewer, reads }: Context) {
  const counts = await reads.batched(identity, 'viewer', async (asked) => {
    const [rows = []] = await reads.run([], { text, values: [] })
    const found = new Map(rows.map(({ key, n }) => [String(key), Number(n)]))
    return asked.map(() => found)
  })
  return reachesOf(viewer, held).flatMap(({ relation, matter, key }) => {
    const agencies = counts.get(key === null ? 'all' : String(key))
    return agencies === undefined ? [] : [{ relation, matter, agencies }]
  })
}
