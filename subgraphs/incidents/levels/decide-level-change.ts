/** decideLevelChange: the reviewer or the national authority, both bodies together, or the convener (IG-3.3-3a, b). */
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { supportAfterVerification } from '../support/reads.ts'
import { endsOf, isOpen, type KeptChange } from './change.ts'
import { changesOf, endChange, settleLevel } from './reads.ts'
import type { LevelDecider, LevelVerdict } from './vocabulary.ts'

interface DecideLevelChangeInput extends CommandInput {
  readonly incident: string
  readonly verdict: LevelVerdict
  readonly reason: string
}

type Decision = Work<typeof incidentRows, DecideLevelChangeInput>

interface Opinion {
  readonly body: LevelDecider
  readonly verdict: LevelVerdict
  readonly personNo: number
}

const clause = 'IG-3.3-3a'

const bodies: Readonly<Record<string, LevelDecider>> = {
  NATIONAL_OFFICER: 'NATIONAL_AUTHORITY',
  NSC_OFFICER: 'NSC_OFFICE',
  COUNCIL_CONVENER: 'COUNCIL_CONVENER',
}

/** The change that is open, or how the last one ended. */
async function stateOf({ levelChangeState }: Decision['subject'], { client, subject }: Decision) {
  return levelChangeState ?? (await changesOf(client, subject.id)).at(-1)?.state ?? null
}

/** Where several are open the latest is decided first; what it leaves open is decided next. */
async function openChange({ client, subject }: Decision): Promise<KeptChange> {
  const found = (await changesOf(client, subject.id)).findLast(isOpen)
  if (!found) throw new Error('A change of level is decided while one is open')
  return found
}

async function opinionsOn({ client }: Decision, change: KeptChange): Promise<readonly Opinion[]> {
  const { rows } = await client.query<Opinion>(
    'select body, verdict, person_no as "personNo" from incidents.level_change_opinion where change_id = $1',
    [change.id],
  )
  return rows
}

/** For which body the decision speaks; of two that a person could speak for, the one that has not spoken. */
function bodyOf({ by }: Decision, spoken: readonly Opinion[]): LevelDecider {
  const mine = by.as.map(({ holding }) => bodies[holding?.role ?? ''] ?? 'REVIEWING_AUTHORITY')
  const silent = mine.find((body) => spoken.every((each) => each.body !== body))
  return silent ?? mine[0] ?? 'REVIEWING_AUTHORITY'
}

/** What the decision comes to, as the lifecycle names it. Of two bodies the first to speak decides nothing yet. */
async function outcomeOf({ verdict }: DecideLevelChangeInput, work: Decision): Promise<string> {
  if (work.subject.levelChangeState !== 'AWAIT_NATIONAL_AND_NSC') return verdict
  const [first] = await opinionsOn(work, await openChange(work))
  if (!first) return 'FIRST_OPINION'
  if (first.verdict !== verdict) return 'THEY_DIFFER'
  return verdict === 'APPLY' ? 'BOTH_AGREE' : 'BOTH_REFUSE'
}

/** Two bodies are two people as well: nobody speaks for both, and no body twice. */
async function isNotOneAlone(work: Decision): Promise<boolean> {
  const spoken = await opinionsOn(work, await openChange(work))
  const body = bodyOf(work, spoken)
  return spoken.every((each) => each.body !== body && each.personNo !== work.by.personNo)
}

async function record(work: Decision, change: KeptChange): Promise<LevelDecider> {
  const { client, subject, input, by, now } = work
  const body = bodyOf(work, await opinionsOn(work, change))
  await client.query(
    `insert into incidents.level_change_opinion (incident_id, change_id, body, verdict, reason, person_no, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [subject.id, change.id, body, input.verdict, input.reason, by.personNo, now],
  )
  return body
}

export const decideLevelChange = command<typeof incidentRows, DecideLevelChangeInput>({
  mutation: 'decideLevelChange',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  step: { machine: 'LEVEL_CHANGE', state: stateOf, outcome: outcomeOf },
  clause,
  guards: {
    CASE_NOT_ARCHIVED: ({ subject }) => !['ARCHIVED', 'WITHDRAWN'].includes(subject.handlingState),
    APPROVER_NOT_AUTHOR: async (work) => {
      const { proposedByNo } = await openChange(work)
      return ![proposedByNo, ...work.subject.authors].includes(work.by.personNo)
    },
    NOT_ONE_ALONE: isNotOneAlone,
    REASON_STATED: ({ input }) => isStated(input.reason),
  },
  guard: ({ input }) => refuseTooLong({ reason: input.reason }),
  run: async (work) => {
    const { client, subject, input, now, to } = work
    const change = await openChange(work)
    const body = await record(work, change)
    if (to === 'APPLIED' || to === 'REJECTED')
      for (const end of endsOf(await changesOf(client, subject.id), change, to === 'APPLIED'))
        await endChange(client, end.change, end.state, now)
    if (to === 'CONVENER_DECIDES')
      await client.query(
        'update incidents.level_change set state = $2, version = version + 1 where id = $1',
        [change.id, to],
      )
    const effective = subject.effectiveLevel as IncidentLevel
    const level = await settleLevel(client, { incidentId: subject.id, effective, byAgency: false, now })
    await client.query('update incidents.incident set version = version + 1 where id = $1', [subject.id])
    await supportAfterVerification(client, subject.id, now)
    const { fromLevel, toLevel } = change
    return {
      id: subject.id,
      details: { body, verdict: input.verdict, fromLevel, toLevel, state: to, levelBefore: effective, level },
    }
  },
})
