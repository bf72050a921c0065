/** The person of a liaison whom a command is about: named, and not yet left. */
import type { CommandInput, Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { type liaisonRows, type Officer, standingOfficers } from './reads.ts'

export interface OfficerInput extends CommandInput {
  readonly liaison: string
  readonly person: string
}

export async function officerOf({
  client,
  subject,
  input,
}: Pick<Work<typeof liaisonRows, OfficerInput>, 'client' | 'subject' | 'input'>): Promise<Officer> {
  const found = (await standingOfficers(client, subject.id)).find(({ personId }) => personId === input.person)
  if (!found) throw new Refusal('NOT_FOUND', { argument: 'person' })
  return found
}
