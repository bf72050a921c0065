/** Opens the file of an outsourcing: what is to be done, on which systems, and how secret it is. */
import { type CommandInput, command } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { journalled, requireRightOverSecrets } from '../acting.ts'
import { freeReference } from '../free-reference.ts'
import { ownSystems } from '../own-systems.ts'
import { publishedAgency } from '../published/agency.ts'
import { stated, statedNumber, statedOrNot, statedTwd } from '../stated.ts'
import { contractRows } from './reads.ts'
import type { ContractScope, SecretLevel } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly agencyId: string
  readonly reference?: string | null
  readonly title: string
  readonly description: string
  readonly scopes: readonly ContractScope[]
  readonly systemIds?: readonly string[] | null
  readonly secretLevel: SecretLevel
  readonly amountTwd: number
  readonly bespokeDevelopment: boolean
  readonly requiredSpecialists?: number | null
  readonly onSiteSupervisor?: string | null
}

const insert = `
insert into vendors.contract (agency_id, reference, title, description, scopes, system_ids, secret_level, amount_twd,
  bespoke_development, required_specialists, state, on_site_supervisor, prepared_by, prepared_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`

export const prepareContract = command<typeof publishedAgency, Input>({
  mutation: 'prepareContract',
  subject: publishedAgency,
  subjectId: ({ agencyId }) => agencyId,
  returns: contractRows,
  clause: 'ER-4-1-0',
  step: { machine: 'CONTRACT', state: () => null },
  guards: { AGENCY_NOT_EXCEPTED: ({ subject }) => !subject.isExcepted },
  guard: (work) => {
    if (work.input.secretLevel !== 'NONE') requireRightOverSecrets(work, 'prepareContract')
    if (work.input.scopes.length === 0) throw new Refusal('BAD_INPUT', { argument: 'scopes' })
  },
  run: async ({ subject, input, now, client, by, to }) => {
    const { rows } = await client.query(insert, [
      subject.id,
      await freeReference(client, subject.id, input, now),
      stated('title', input.title, 200),
      stated('description', input.description, 4_000),
      [...new Set(input.scopes)],
      await ownSystems(client, subject.id, input.systemIds),
      input.secretLevel,
      statedTwd('amountTwd', input.amountTwd),
      input.bespokeDevelopment,
      statedNumber('requiredSpecialists', input.requiredSpecialists ?? 1, 0, 1_000),
      to,
      statedOrNot('onSiteSupervisor', input.onSiteSupervisor, 100),
      by.personNo,
      now,
    ])
    return { id: rows[0].id, details: journalled(input, { systems: input.systemIds?.length ?? 0 }) }
  },
})
