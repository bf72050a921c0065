/** `Agency.subordinates`: everybody below an agency on a date, paged, one statement for all agencies of a batch. */
import { applies, shows } from '../../../law/access/decide.ts'
import type { Context } from '../../context.ts'
import type { ListSource, PageArgs } from '../../list.ts'
import { connectionOf } from '../../page.ts'
import { type Asked, asked } from '../../page-arguments.ts'
import { limitOf } from '../../page-statements.ts'
import { wantedOf } from '../../predicate.ts'
import { ACCESS } from '../../row.ts'
import { type AsOf, identityOf, instantOf } from '../as-of.ts'
import { agencyList } from './lists.ts'
import { agencyRows } from './reads.ts'
import type { AgencyRow } from './supervision.ts'

/** Arguments and cursors are those of any list; an agency can stand below many, so the rows need a join of their own. */
const list: ListSource = { ...agencyList, name: 'subordinates', filters: {} }

const SHAPE = { type: 'Agency', field: 'subordinates', returns: 'Agency' }
const COORDINATE = 'Agency.subordinates'

type Args = PageArgs & AsOf & { readonly depth?: 'DIRECT' | 'ALL' | null }

/** That agencies exist is public; whom this one supervises is a fact about this one. */
function mayAsk(row: AgencyRow, { viewer, refusals }: Context): boolean {
  const openings = viewer.openings('AG.DIRECTORY')
  if (openings.some((opening) => shows(opening, SHAPE) && applies(opening, row[ACCESS]))) return true
  refusals.add(COORDINATE, 'AG.DIRECTORY', viewer.refusingClause('AG.DIRECTORY'))
  return false
}

function pageSql({ size, backward, direction, order: { sql }, place }: Asked, below: string): string {
  const order = sql('a')
  const way = (direction === 'ASC') !== backward ? 'asc' : 'desc'
  const past = place ? `and (${order}, a.id) ${way === 'asc' ? '>' : '<'} ($3, $4::uuid)` : ''
  return `select roots.no as "_parent", page.* from unnest($1::int[]) as roots(no) cross join lateral (
    select a.id, ${order} as "value" from ${below} join agencies.agency a on a.no = b.agency_no
    where true ${past} order by ${order} ${way}, a.id ${way} limit ${limitOf(size)}) as page`
}

/** Direct ones or all is one of two texts; the instant is a parameter. */
const belowSql = (direct: boolean) =>
  `(select * from agencies.below_at(array[roots.no], $2::timestamptz) ${direct ? 'where depth = 1' : ''}) b`

const COUNT = (direct: boolean) =>
  `select b.root_no as "_parent", count(*)::int as n from agencies.below_at($1::int[], $2::timestamptz) b
   join agencies.agency a on a.no = b.agency_no ${direct ? 'where b.depth = 1' : ''} group by 1`

export async function subordinates(row: AgencyRow, args: Args, context: Context) {
  if (!mayAsk(row, context)) return null
  const { reads, database } = context
  const at = instantOf(args, context)
  const direct = args.depth !== 'ALL'
  const ask = asked(context, list, args)
  const name = JSON.stringify([COORDINATE, at, direct, args])
  const load = (purpose: string, text: string, values: readonly unknown[] = []) =>
    reads.batched(identityOf(reads, `${purpose} ${name}`), String(row.no), async (numbers) => {
      const statement = { text, values: [numbers, at, ...values] }
      const [rows = []] = await reads.run(wantedOf(agencyRows), statement)
      const byRoot = Map.groupBy(rows, (each) => String(each._parent))
      return numbers.map((each) => byRoot.get(each) ?? [])
    })
  const values = ask.place ? [ask.place.value, ask.place.id] : []
  const found = ask.size === 0 ? [] : await load('page', pageSql(ask, belowSql(direct)), values)
  const rows = await Promise.all(found.map(({ id }) => reads.byId(agencyRows, id as string)))
  const nodes = found.flatMap(({ id, value }, index) => {
    const node = rows[index]
    return node ? [{ id: id as string, order: value as string, node }] : []
  })
  const count = async () => Number((await load('count', COUNT(direct)))[0]?.n ?? 0)
  return connectionOf(database.cursors, ask, nodes, count)
}
