/** Every subgraph's journal as its readers see it: the owner's CISO and internal auditor, auditors, and one's own acts. */
import { relationNumbers } from '../law/access/relations.ts'
import type { Context } from './context.ts'
import type { ListSource, PageArgs } from './list.ts'
import { pageUnder } from './page.ts'
import type { Row } from './row.ts'
import { plain, type RowSource, reachOf, rowSource, type Sql } from './row-source.ts'
import type { Capability } from './subgraph.ts'

export interface JournalReading {
  /** The parts of the subgraph whose rows the entries are about. */
  readonly about: readonly Capability[]
  /** Entries about rows whose very existence is secret: only the agency's CISO and head see them (a6). */
  readonly secret?: Sql
  /** Whose chain it is must not be told: what the national authority reads of others is not shown back to it there. */
  readonly ownersHidden?: true
}

const inForce = (g: string) =>
  `${g}.valid_from <= (select access.now()) and (${g}.valid_to is null or ${g}.valid_to > (select access.now()))`

/** Agencies (as `o`) at which the viewer holds one of the roles now. */
const heldAt = (roles: string) =>
  `published_agencies.role_grant g join published_agencies.agency o on o.no = g.agency_no
   where g.person_no = (select access.person()) and g.role in (${roles}) and ${inForce('g')}`

function ofOwner(secret: Sql | undefined): Sql {
  const owner = reachOf((t) => `${t}.chain`)
  if (!secret) return owner
  return (t) =>
    `select k.key from (${owner(t)}) as k(key)
     where not (${secret(t)}) or exists (select 1 from ${heldAt(`'CISO', 'AGENCY_HEAD'`)} and o.id = ${t}.chain)`
}

/** What the national authority did itself, in whosever chain it stands: OWN means the agency that did the act. */
const ownAct: Sql = (t) =>
  `select ${relationNumbers.OWN}::bigint << 32 | o.no from ${heldAt(`'NATIONAL_OFFICER'`)}
   and exists (select 1 from published_agencies.person p where p.no = ${t}.actor_no and p.agency_id = o.id)`

function journalRows(name: string, { secret, ownersHidden }: JournalReading) {
  const own: Sql = ownersHidden ? (t) => `${ownAct(t)} and o.id = ${t}.chain` : ownAct
  return rowSource({
    type: 'JournalEntry',
    table: `${name}.journal`,
    class: 'JOURNAL',
    columns: {
      ...plain('id', 'at', 'actorId', 'role', 'act', 'subjectType', 'subjectId', 'clause', 'purpose'),
      ...plain('details', 'requestId'),
      seq: (t) => `${t}.seq::int`,
      previousHash: (t) => `encode(${t}.previous, 'hex')`,
      hash: (t) => `encode(${t}.hash, 'hex')`,
    },
    owner: (t) => `${t}.chain`,
    relations: [ofOwner(secret), own],
    conditions: { OWN_ACT: (t) => `exists (${own(t)})` },
  })
}

function journalList(field: string, source: RowSource): ListSource {
  const touches = (of: string) => ({ class: 'JOURNAL', field: of })
  return {
    name: field,
    source,
    filters: {
      act: { touches: touches('act'), sql: (t) => `${t}.act = $value` },
      subjectType: { touches: touches('subjectType'), sql: (t) => `${t}.subject_type = $value` },
      since: { touches: touches('at'), sql: (t) => `${t}.at >= $value::timestamptz` },
      until: { touches: touches('at'), sql: (t) => `${t}.at < $value::timestamptz` },
    },
    orders: { SEQ: { touches: touches('seq'), sql: (t) => `${t}.seq`, type: 'int' } },
    order: { by: 'SEQ', direction: 'DESC' },
    under: { agency: (t) => `${t}.chain` },
  }
}

const schema = (file: string) => new URL(`./journal/${file}.graphql`, import.meta.url)

/** The capabilities that make a subgraph's journal readable; the subgraph has an `Agency` for it to hang on. */
export function journalReading(name: string, reading: JournalReading): readonly Capability[] {
  const field = `journalOf${name[0]?.toUpperCase()}${name.slice(1)}`
  const rows = journalRows(name, reading)
  const list = journalList(field, rows)
  const sources = new Map(
    reading.about.flatMap(({ rows: found = [] }) => found).map((each) => [each.type, each]),
  )
  type Entry = Row<typeof rows>
  return [
    { schema: schema('schema'), resolvers: {} },
    {
      schema: schema(name),
      rows: [rows],
      lists: [list],
      resolvers: {
        Agency: {
          [field]: ({ id }: { id: string }, args: PageArgs, context: Context) =>
            pageUnder(context, list, 'agency', id, args),
        },
        JournalEntry: {
          details: ({ details }: Entry) => JSON.stringify(details),
          // A reference is a revelation: the line tells that something was done, the row decides whether to what (D-04).
          subjectId: async ({ subjectType, subjectId }: Entry, _: unknown, { reads }: Context) => {
            const source = sources.get(subjectType)
            return source ? ((await reads.byId(source, subjectId))?.id ?? null) : null
          },
        },
      },
    },
  ]
}
