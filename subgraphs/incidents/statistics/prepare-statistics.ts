/** prepareStatistics: a finished year compiled for everybody, for a second person to release (NP-A2-1-7-6, G-71). */
import { isDeepStrictEqual } from 'node:util'
import { taipeiDay } from '../../../law/calendar/taipei.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { agencyFacts } from '../facts/agencies.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { compiled } from './compiling.ts'
import { editionRows } from './reads.ts'

interface Input extends CommandInput {
  readonly authority: string
  readonly year: number
  readonly reason?: string | null
}

type Preparing = Work<typeof agencyFacts, Input>

const mutation = 'prepareStatistics'
const clause = 'NP-A2-1-7-6'
/** Before it there was no duty to report (IG-1-1b); PostgreSQL knows no year of more digits. */
const FIRST_YEAR = 2000

/** The national authority publishes for itself; whoever holds the office at one body does not publish for another. */
function refuseOtherAuthority({ subject, by }: Preparing): void {
  if (!by.as.some(({ holding }) => holding?.agencyId === subject.id))
    throw new Refusal('FORBIDDEN', { mutation, clause })
}

/** Two people who prepare the same year at once wait for each other. */
async function lastOf({ client, input }: Preparing) {
  await client.query('select pg_advisory_xact_lock(hashtext($1), $2)', ['incidents.statistics', input.year])
  const { rows } = await client.query(
    `select edition, state, levels, clocks from incidents.statistic_edition
     where year = $1 and released_at is not null order by edition desc limit 1`,
    [input.year],
  )
  return rows[0] ?? null
}

async function checkCorrection(work: Preparing): Promise<void> {
  const last = await lastOf(work)
  if (last && !isStated(work.input.reason))
    throw new Refusal('BAD_INPUT', { argument: 'reason', reason: 'REASON_REQUIRED', clause })
}

export const prepareStatistics = command<typeof agencyFacts, Input>({
  mutation,
  subject: agencyFacts,
  subjectId: (input) => input.authority,
  returns: editionRows,
  step: { machine: 'STATISTICS', state: () => null },
  clause,
  guards: {
    YEAR_IS_OVER: ({ input, now }) =>
      (input.year >= FIRST_YEAR && input.year < taipeiDay(now).year) || {
        argument: 'year',
        missing: ['year'],
      },
  },
  guard: async (work) => {
    refuseOtherAuthority(work)
    refuseTooLong({ reason: work.input.reason })
    await checkCorrection(work)
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const last = await lastOf(work)
    const told = await compiled(client, input.year, now)
    // What changes too little to be told, or nothing, is no edition: that there is one would tell of it.
    if (
      !told ||
      (last?.state === 'RELEASED' && isDeepStrictEqual(told, { levels: last.levels, clocks: last.clocks }))
    )
      throw new Refusal('NOTHING_TO_TELL', { mutation })
    await client.query(
      `update incidents.statistic_edition set state = 'REPLACED', version = version + 1 where year = $1 and state = 'PREPARED'`,
      [input.year],
    )
    const edition = (last?.edition ?? 0) + 1
    const { rows } = await client.query(
      `insert into incidents.statistic_edition
         (authority_id, year, edition, state, levels, clocks, reason, prepared_at, prepared_by_no)
       values ($1, $2, $3, 'PREPARED', $4, $5, $6, $7, $8) returning id`,
      [
        subject.id,
        input.year,
        edition,
        JSON.stringify(told.levels),
        JSON.stringify(told.clocks),
        input.reason ?? null,
        now,
        by.personNo,
      ],
    )
    return { id: rows[0].id, details: { year: input.year, edition } }
  },
})
