/** What may I, why, and what would change it: the matrix weighed against one agency, telling nothing about others. */
import { applies, type RowAccess } from '../../../law/access/decide.ts'
import { atLeast, cell, classOfEnum, matrix, type Right } from '../../../law/access/matrix.ts'
import type { Opening } from '../../../law/access/openings.ts'
import { canLieOn } from '../../../law/access/relations.ts'
import { clauses } from '../../../law/clauses/clauses.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { ACCESS } from '../../row.ts'
import { sensitiveClasses } from '../../sensitive-reads.ts'
import { agencyRows } from '../directory/reads.ts'
import { evidenceOf } from './evidence.ts'
import { roleGrantRows } from './reads.ts'

interface Asked {
  readonly agencyId: string
  readonly dataClass: string
}

/** What is known of an agency here; nobody's agency looks like one that the viewer has nothing to do with. */
interface Standpoint {
  readonly keys: ReadonlySet<number>
  readonly kind: string
}

export async function explainAccess(_: unknown, { agencyId, dataClass }: Asked, context: Context) {
  const code = classOfEnum(dataClass)
  if (code === undefined) throw new Refusal('BAD_INPUT', { argument: 'dataClass' })
  const agency = await context.reads.byId(agencyRows, agencyId)
  const from: Standpoint = agency
    ? { keys: agency[ACCESS].keys, kind: agency.kind }
    : { keys: new Set(), kind: 'GOVERNMENT' }
  const openings = context.viewer
    .openings(code)
    .filter((each) => applies({ ...each, conditions: [] }, rowAt(from)) && !excludes(each, from, code))
  const best = highest(openings)
  const proof =
    agency && openings.some(({ key }) => key !== null) ? await evidenceOf(context, agency.id) : null
  return {
    agency,
    dataClass,
    right: best,
    needsPurpose: sensitiveClasses.has(code),
    ways: [...openings]
      .sort((a, b) => rank(b.right) - rank(a.right))
      .map((each) => way(each, from, context, proof?.get(each.key ?? Number.NaN) ?? [])),
    clause: openings.find(({ right }) => right === best)?.clause ?? context.viewer.refusingClause(code),
    wouldOpen: pathsBeyond(best, code, from),
  }
}

const rowAt = ({ keys }: Standpoint): RowAccess => ({ keys, meets: () => false })

const rank = (right: Right) => ['NONE', 'AGGREGATE', 'REDACTED', 'READ', 'WRITE', 'APPROVE'].indexOf(right)

const isExcepted = ({ kind }: Standpoint) => kind.startsWith('EXCEPTED')

/** An excepted agency has no cases and no contracts, and of its own data what the Act leaves it (ER-2a, G-03). */
const excludes = ({ conditions }: Opening, from: Standpoint, code: string) =>
  isExcepted(from) && (conditions.includes('NOT_EXCEPTED') || /^(IN|VE)\./.test(code))

/** Conditions that the agency alone decides are decided here; the others stay for the rows. */
function leftToRows(conditions: readonly string[], { kind }: Standpoint): readonly string[] {
  return conditions.filter(
    (each) => each !== 'NOT_EXCEPTED' && !(kind === 'GOVERNMENT' && each.startsWith('GOVERNMENT_OR_MAJOR')),
  )
}

const highest = (openings: readonly Opening[]): Right =>
  openings.reduce<Right>((best, { right }) => (atLeast(right, best) ? right : best), 'NONE')

function way(each: Opening, from: Standpoint, { reads }: Context, evidence: readonly object[]) {
  const { holding, right, mask } = each
  return {
    right,
    role: holding?.role ?? null,
    grant: () => reads.byId(roleGrantRows, holding?.grantId),
    heldSince: holding?.since ? new Date(holding.since) : null,
    relation: each.relation,
    clause: each.clause,
    gist: clauses.get(each.clause)?.gist ?? null,
    fields: right === 'REDACTED' ? (mask?.fields ?? []) : null,
    opens: each.opens,
    conditions: leftToRows(each.conditions, from),
    narrowedTo: each.writes,
    evidence,
  }
}

/** The law's own table and nothing of who holds what: the same answer for everybody with the same right. */
function pathsBeyond(best: Right, code: string, from: Standpoint) {
  if (isExcepted(from)) return []
  return matrix.viewers
    .map(({ code: viewer }) => ({ viewer, found: cell(viewer, code) }))
    .filter(({ found }) => found.may !== 'NONE' && found.relation !== 'NONE')
    .filter(({ found }) => rank(found.may) > rank(best) && canLieOn(from.kind, found.relation))
    .sort((a, b) => rank(b.found.may) - rank(a.found.may))
    .map(({ viewer, found }) => ({
      viewer,
      relation: found.relation,
      right: found.may,
      clause: found.under,
    }))
}
