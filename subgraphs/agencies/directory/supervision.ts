/** Who stands above an agency, who reviews it, who answers for its sector: each as of any date. */
import type { Context } from '../../context.ts'
import { type Row, within } from '../../row.ts'
import { type AsOf, answersOn, inForceAt, instantOf, type Related, relatedRows } from '../as-of.ts'
import {
  agencyNameRows,
  agencyRows,
  assignmentRows,
  linkRows,
  reorganisationRows,
  successionRows,
} from './reads.ts'
import type { SectorMatter, SupervisionKind } from './vocabulary.ts'

export type AgencyRow = Row<typeof agencyRows>

const inForce = (t: string) => inForceAt(t, '$2::timestamptz')
/** Facts without a period of their own; the statement takes the instant all the same. */
const atAnyTime = () => '$2::timestamptz is not null'

const above = {
  name: 'supervisors',
  source: linkRows,
  agency: (t) => `${t}.subordinate_no`,
  where: inForce,
  order: (t) => `${t}.kind, ${t}.superior_no`,
} satisfies Related

const assigned = {
  name: 'sectorAuthorities',
  source: assignmentRows,
  agency: (t) => `${t}.agency_no`,
  where: inForce,
  order: (t) => `${t}.matter, ${t}.is_lead desc, ${t}.authority_no`,
} satisfies Related

const became = {
  name: 'successors',
  source: successionRows,
  agency: (t) => `${t}.predecessor_no`,
  where: atAnyTime,
  order: (t) => `${t}.effective_on, ${t}.id`,
} satisfies Related

const came = {
  ...became,
  name: 'predecessors',
  agency: (t: string) => `coalesce(${t}.successor_no, ${t}.absorbed_by_no)`,
} satisfies Related

const formerNames = {
  name: 'formerNames',
  source: agencyNameRows,
  agency: (t) => `${t}.agency_no`,
  where: atAnyTime,
  order: (t) => `${t}.valid_from`,
} satisfies Related

const changes = {
  ...formerNames,
  name: 'reorganisations',
  source: reorganisationRows,
  order: (t: string) => `${t}.effective_at, ${t}.decided_at`,
} satisfies Related

interface Step {
  readonly id: string
  readonly depth: number
  readonly superiorsOnly: boolean
}

const CHAIN = `select w.target_no as "_parent", p.id, w.depth, w.superiors_only as "superiorsOnly"
  from agencies.above_at($1::int[], $2::timestamptz) w join published_agencies.agency p on p.no = w.ancestor_no
  where w.depth > 0 order by w.depth, w.superiors_only desc, w.ancestor_no`

const REVIEWING = `select r.target_no as "_parent", p.id
  from agencies.reviewing_at($1::int[], $2::timestamptz) r join published_agencies.agency p on p.no = r.authority_no`

type Resolve<Args extends object = AsOf> = (row: AgencyRow, args: Args, context: Context) => Promise<unknown>

const supervisors: Resolve<AsOf & { kind?: SupervisionKind | null }> = async (row, args, context) => {
  const links = await relatedRows(context, above, row.no, instantOf(args, context))
  return links.filter(({ kind }) => args.kind == null || kind === args.kind)
}

const supervisionChain: Resolve = async (row, args, context) => {
  const steps = await answersOn<Step>(context, CHAIN, row.no, instantOf(args, context))
  return steps.map((step) => within(row, { ...step }))
}

const reviewingAuthority: Resolve = async (row, args, context) => {
  const [found] = await answersOn<{ id: string }>(context, REVIEWING, row.no, instantOf(args, context))
  return found ? context.reads.byId(agencyRows, found.id) : null
}

const sectorAuthorities: Resolve<AsOf & { matter?: SectorMatter | null }> = async (row, args, context) => {
  const rows = await relatedRows(context, assigned, row.no, instantOf(args, context))
  return rows.filter(({ matter }) => args.matter == null || matter === args.matter)
}

const always =
  (related: Related): Resolve<object> =>
  (row, _args, context) =>
    relatedRows(context, related, row.no, context.now)

/** The name in force on the date: the first of the former ones that had not ended, else the latest. */
const nameAt =
  (name: 'nameZh' | 'nameEn', latest: 'latestNameZh' | 'latestNameEn'): Resolve =>
  async (row, args, context) => {
    if (args.asOf == null) return row[name]
    const at = instantOf(args, context)
    const former = await relatedRows(context, formerNames, row.no, context.now)
    return former.find(({ validTo }) => at < validTo)?.[name] ?? row[latest]
  }

export const agencyFields = {
  nameZh: nameAt('nameZh', 'latestNameZh'),
  nameEn: nameAt('nameEn', 'latestNameEn'),
  supervisors,
  supervisionChain,
  reviewingAuthority,
  sectorAuthorities,
  successors: always(became),
  predecessors: always(came),
  formerNames: always(formerNames),
  reorganisations: always(changes),
}

const agency =
  (column: string) =>
  (row: Record<string, unknown>, _args: object, { reads }: Context) =>
    reads.byId(agencyRows, row[column])

export const supervisionTypes = {
  SupervisionLink: { superior: agency('superiorId'), subordinate: agency('subordinateId') },
  SupervisionStep: { agency: agency('id') },
  SectorAuthorityAssignment: {
    __resolveReference: ({ id }: { id: string }, { reads }: Context) => reads.byId(assignmentRows, id),
    agency: agency('agencyId'),
    authority: agency('authorityId'),
  },
  Succession: {
    predecessor: agency('predecessorId'),
    successor: agency('successorId'),
    absorbedBy: agency('absorbedById'),
  },
  Reorganisation: { other: agency('otherId') },
}
