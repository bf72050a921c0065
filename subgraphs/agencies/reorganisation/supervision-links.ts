/** Supervision links as reorganisations write them: ended and begun on a date, never removed. */
import type pg from 'pg'
import { Refusal } from '../../refusal.ts'
import type { SupervisionKind } from '../directory/vocabulary.ts'
import type { Act, AgencyFacts } from './act.ts'

/** Where rows that commands write come from. */
export const DECIDED = 'decided on this graph'

export interface Link {
  readonly id: string
  readonly kind: SupervisionKind
  readonly superiorNo: number
  readonly subordinateNo: number
  readonly subordinateId: string
  readonly validFrom: Date
  readonly validTo: Date | null
}

const LINKS = `select l.id, l.kind, l.superior_no as "superiorNo", l.subordinate_no as "subordinateNo", s.id as "subordinateId",
  l.valid_from as "validFrom", l.valid_to as "validTo"
  from agencies.supervision_link l join agencies.agency s on s.no = l.subordinate_no
  where (l.valid_to is null or l.valid_to > $2)`

/** Links below an agency that hold on the date or begin after it. */
export async function linksBelow({ client, at }: Act, superiorNo: number): Promise<readonly Link[]> {
  const text = `${LINKS} and l.superior_no = $1 order by l.subordinate_no, l.valid_from`
  return (await client.query<Link>(text, [superiorNo, at])).rows
}

/** Links above an agency that hold on the date or begin after it. */
export async function linksAbove({ client, at }: Act, subordinateNo: number): Promise<readonly Link[]> {
  const text = `${LINKS} and l.subordinate_no = $1 order by l.superior_no, l.valid_from`
  return (await client.query<Link>(text, [subordinateNo, at])).rows
}

/** Ends them on the date; one that begins later stands against it and is told. */
export async function endLinks({ client, at }: Act, links: readonly Link[]): Promise<void> {
  const later = links.find(({ validFrom }) => validFrom >= at)
  if (later)
    throw new Refusal('BAD_INPUT', {
      argument: 'effectiveAt',
      reason: 'LATER_CHANGE',
      until: later.validFrom,
      clause: 'G-02',
    })
  await client.query(
    'update agencies.supervision_link set valid_to = $2, version = version + 1 where id = any($1)',
    [links.map(({ id }) => id), at],
  )
}

/** The same links under another superior from the date on; what stands there already is left alone. */
export async function moveLinks(
  { client, at }: Act,
  links: readonly Link[],
  to: Pick<AgencyFacts, 'no'>,
): Promise<void> {
  await client.query(
    `insert into agencies.supervision_link (superior_no, subordinate_no, kind, valid_from, valid_to, source, verified)
     select $1, l.subordinate_no, l.kind, $3, l.until, '${DECIDED}', true
     from jsonb_to_recordset($2::jsonb) as l(subordinate_no integer, kind text, until timestamptz)
     where not exists (select 1 from agencies.supervision_link k
       where k.superior_no = $1 and k.subordinate_no = l.subordinate_no and k.kind = l.kind
         and tstzrange(k.valid_from, k.valid_to) && tstzrange($3, l.until))`,
    [
      to.no,
      JSON.stringify(
        links.map(({ subordinateNo, kind, validTo }) => ({
          subordinate_no: subordinateNo,
          kind,
          until: validTo,
        })),
      ),
      at,
    ],
  )
}

export async function addLink(
  client: pg.ClientBase,
  link: Pick<Link, 'superiorNo' | 'subordinateNo' | 'kind' | 'validFrom' | 'validTo'>,
): Promise<void> {
  await client.query(
    `insert into agencies.supervision_link (superior_no, subordinate_no, kind, valid_from, valid_to, source, verified)
     values ($1, $2, $3, $4, $5, '${DECIDED}', true)`,
    [link.superiorNo, link.subordinateNo, link.kind, link.validFrom, link.validTo],
  )
}

/** Who may stand below whom: nobody above a listed authority, sector authorities over non-government agencies (D-01). */
export function mayStandBelow({ isListed, kind }: AgencyFacts, argument: string): void {
  if (isListed) throw new Refusal('BAD_INPUT', { argument, reason: 'LISTED_AUTHORITY', clause: 'G-08' })
  if (kind === 'SPECIFIC_NON_GOVERNMENT')
    throw new Refusal('BAD_INPUT', { argument, reason: 'SECTOR_AUTHORITY_INSTEAD', clause: 'ER-12a' })
}
