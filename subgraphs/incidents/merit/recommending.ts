/** What praise, discipline and leniency have in common when they are recommended, and when somebody decides. */
import type { CommandInput, Work } from '../../command.ts'
import type { RowSource } from '../../row-source.ts'
import type { incidentRows } from '../reporting/reads.ts'

export interface RecommendingInput extends CommandInput {
  readonly incident: string
  readonly reason: string
}

export type Recommending<Input extends RecommendingInput> = Work<typeof incidentRows, Input>

/** The columns that each of the three tables has; a recommendation is a body's, not a person's. */
export function recommendation<Input extends RecommendingInput>({
  subject,
  input,
  by,
  now,
}: Recommending<Input>) {
  const holding = by.as[0]?.holding
  if (!holding?.agencyId) throw new Error('A recommendation is made in a role at a body')
  return {
    incident_id: subject.id,
    agency_id: subject.agencyId,
    reason: input.reason,
    authority_id: holding.agencyId,
    recommended_by_no: by.personNo,
    role: holding.role,
    recommended_at: now,
  }
}

export async function insertInto(
  { client }: Pick<Work<RowSource, CommandInput>, 'client'>,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<string> {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  const { rows } = await client.query(
    `insert into incidents.${table} (${names.join(', ')}) values (${places.join(', ')}) returning id`,
    Object.values(row),
  )
  return rows[0].id
}
