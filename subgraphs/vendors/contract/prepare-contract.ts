/** Opens the file of an outsourcing: what is to be done, on which systems, and how secret it is. */
import type pg from 'pg'
import { type CommandInput, command } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { journalled, requireRightOverSecrets } from '../acting.ts'
import { publishedAgency } from '../published/agency.ts'
import { stated, statedNumber, statedOrNot } from '../stated.ts'
import { freeReference } from './free-reference.ts'
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

/** Larger than any budget, small enough to stay exact. */
export const MOST_TWD = 10_000_000_000_000

/** Only systems of the agency itself; whether another one exists is not told. */
async function ownSystems(client: pg.ClientBase, agencyId: string, input: Input): Promise<readonly string[]> {
  const ids = [...new Set(input.systemIds ?? [])]
  if (ids.length > 200) throw new Refusal('BAD_INPUT', { argument: 'systemIds', limit: 200 })
  if (!ids.every(isId)) throw new Refusal('NOT_FOUND', { argument: 'systemIds' })
  const { rows } = await client.query(
    'select id from published_agencies.system where id = any($1) and agency_id = $2 order by id',
    [ids, agencyId],
  )
  if (rows.length !== ids.length) throw new Refusal('NOT_FOUND', { argument: 'systemIds' })
  return rows.map(({ id }) => id)
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
      await ownSystems(client, subject.id, input),
      input.secretLevel,
      statedNumber('amountTwd', input.amountTwd, 0, MOST_TWD),
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
