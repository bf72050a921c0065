/** Texts for readers who see no more of a case: the one in force stands on the case, all of them are its parts. */
import type { CommandInput, Work } from '../../command.ts'
import type { PartSource } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { plain } from '../../row-source.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import type { ExcerptReader } from './vocabulary.ts'

export const excerptParts: PartSource = {
  type: 'CaseExcerpt',
  table: 'incidents.excerpt',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain('reader', 'text', 'role', 'writtenAt'),
  order: (t) => `${t}.no`,
}

type Writing = Pick<Work<typeof incidentRows, CommandInput>, 'client' | 'subject' | 'by' | 'now'>

/** Columns of the case that a new text sets. */
const sets: Readonly<Record<ExcerptReader, string>> = {
  COUNCIL_CONVENER: 'briefing_summary = $2, convener_informed_at = coalesce(convener_informed_at, $3)',
  DISASTER_AUTHORITY: 'facility_impact = $2',
  CONTRACTOR: 'contract_part = $2, contract_part_for = contract_id',
}

export function refuseUnstated(argument: string, text: string, clause: string): void {
  if (!isStated(text)) throw new Refusal('BAD_INPUT', { argument, clause })
  refuseTooLong({ [argument]: text })
}

/** Puts the text in force and keeps it beside those before. */
export async function writeExcerpt(
  { client, subject, by, now }: Writing,
  reader: ExcerptReader,
  text: string,
): Promise<void> {
  const role = by.as[0]?.holding?.role
  if (!role) throw new Error('A text of a case is written in a role')
  await client.query(
    `insert into incidents.excerpt (incident_id, reader, text, contract_id, author_no, role, written_at)
     select $1::uuid, $2, $3, case when $2 = 'CONTRACTOR' then i.contract_id end, $4, $5, $6
     from incidents.incident i where i.id = $1`,
    [subject.id, reader, text, by.personNo, role, now],
  )
  const values = reader === 'COUNCIL_CONVENER' ? [subject.id, text, now] : [subject.id, text]
  await client.query(
    `update incidents.incident set ${sets[reader]}, version = version + 1 where id = $1`,
    values,
  )
}
