/** Writes down what an agency knows, as a draft of its own: at least one of the seven kinds, or it is none (SR-2). */
import type pg from 'pg'
import { taipeiDay } from '../../../law/calendar/taipei.ts'
import { caseFacts } from '../../case-facts.ts'
import { type CommandInput, command } from '../../command.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { openDuty } from '../duty/reads.ts'
import { publishedAgency } from '../published/agency.ts'
import { stated, statedOrNot } from '../stated.ts'
import { itemRows } from './reads.ts'
import type { IntelContentKind, SourceReliability } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly agencyId: string
  readonly reference?: string | null
  readonly title: string
  readonly kinds: readonly IntelContentKind[]
  readonly otherKindText?: string | null
  readonly segments: readonly string[]
  readonly earlyWarning?: boolean | null
  readonly incidentId?: string | null
  readonly lessonsLearned?: boolean | null
  readonly originVisible?: boolean | null
  readonly usableFrom?: string | null
  readonly usableUntil?: string | null
  readonly sourceText?: string | null
  readonly sourceReliability?: SourceReliability | null
}

const MOST_SEGMENTS = 100

/** The reference asked for if it is free, else the next of the year. */
async function freeReference(client: pg.ClientBase, agencyId: string, input: Input, now: Date) {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `intelligence.reference:${agencyId}`,
  ])
  const prefix = `TI-${taipeiDay(now).year}-`
  const { rows } = await client.query(
    'select reference from intelligence.intel_item where agency_id = $1 and (starts_with(reference, $2) or reference = $3)',
    [agencyId, prefix, input.reference ?? null],
  )
  const used = new Set(rows.map((row) => row.reference))
  const wished = statedOrNot('reference', input.reference, 40)
  if (wished !== null && used.has(wished))
    throw new Refusal('BAD_INPUT', { argument: 'reference', reason: 'REFERENCE_TAKEN' })
  let number = used.size + 1
  while (used.has(`${prefix}${number}`)) number += 1
  return wished ?? `${prefix}${number}`
}

/** A case is named only by somebody who may see it; others learn nothing from trying (SR-2-5, D-04). */
async function knownIncident({ incidentId }: Input, { reads }: Context) {
  if (incidentId === undefined || incidentId === null) return null
  const incident = await reads.byId(caseFacts, incidentId)
  if (!incident) throw new Refusal('NOT_FOUND', { argument: 'incidentId' })
  // What happens in an exercise stays there (G-55).
  if (incident.isExercise) throw new Refusal('FORBIDDEN', { clause: 'G-55' })
  return incident
}

/** Lessons are drawn from a case that is over, and never say whose it was (G-78). */
async function checkLessons(input: Input, context: Context): Promise<void> {
  const incident = await knownIncident(input, context)
  if (input.lessonsLearned !== true) return
  if (!incident?.isClosed)
    throw new Refusal('BAD_INPUT', { argument: 'incidentId', reason: 'CASE_NOT_CLOSED', clause: 'G-78' })
  if (input.originVisible) throw new Refusal('BAD_INPUT', { argument: 'originVisible', clause: 'G-78' })
}

function checkPeriod({ usableFrom, usableUntil }: Input): void {
  if (usableFrom && usableUntil && new Date(usableFrom) >= new Date(usableUntil))
    throw new Refusal('BAD_INPUT', { argument: 'usableUntil', clause: 'SR-7-1c' })
}

const insertItem = `
insert into intelligence.intel_item (agency_id, agency_no, reference, title, kinds, other_kind_text, early_warning,
  incident_id, source_text, source_reliability, state, created_by, authors, created_at, dated_at, lessons_learned,
  origin_visible, usable_from, usable_until)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, array[$12::integer], $13, $13, $14, $15, $16, $17) returning id`

const insertSegments = `
insert into intelligence.intel_segment (item_id, agency_id, position, text)
select $1, $2, place, words from unnest($3::text[]) with ordinality as given(words, place)`

export const createIntelItem = command<typeof publishedAgency, Input>({
  mutation: 'createIntelItem',
  subject: publishedAgency,
  subjectId: ({ agencyId }) => agencyId,
  returns: itemRows,
  clause: 'SR-2-0',
  step: { machine: 'INTEL_ITEM', state: () => null },
  guards: {
    AGENCY_NOT_EXCEPTED: ({ subject }) => !subject.isExcepted,
    KIND_STATED: ({ input }) => input.kinds.length > 0,
    // Agreements with partners come with sharing; until one can be in force, a partner is not admitted (SR-10-1).
    PARTNER_ADMITTED: ({ by }) => by.as.some(({ column }) => column !== 'THIRD_PARTY_PARTNER'),
  },
  guard: async ({ input, context }) => {
    checkPeriod(input)
    await checkLessons(input, context)
    if (input.kinds.includes('OTHER_TECHNICAL') && !input.otherKindText?.trim())
      throw new Refusal('BAD_INPUT', { argument: 'otherKindText', clause: 'SR-2-7' })
    if (input.segments.length === 0 || input.segments.length > MOST_SEGMENTS)
      throw new Refusal('BAD_INPUT', { argument: 'segments', limit: MOST_SEGMENTS })
  },
  run: async ({ subject, input, now, client, by, to }) => {
    const lessonsLearned = input.lessonsLearned === true
    const { rows } = await client.query(insertItem, [
      subject.id,
      subject.no,
      await freeReference(client, subject.id, input, now),
      stated('title', input.title, 200),
      [...new Set(input.kinds)],
      statedOrNot('otherKindText', input.otherKindText, 500),
      input.earlyWarning === true,
      input.incidentId ?? null,
      statedOrNot('sourceText', input.sourceText, 2_000),
      input.sourceReliability ?? null,
      to,
      by.personNo,
      now,
      lessonsLearned,
      !lessonsLearned && input.originVisible !== false,
      input.usableFrom ?? null,
      input.usableUntil ?? null,
    ])
    const texts = input.segments.map((text) => stated('segments', text, 20_000))
    await client.query(insertSegments, [rows[0].id, subject.id, texts])
    await openDuty(client, rows[0].id, 'ORIGINATED', now)
    return { id: rows[0].id, details: { kinds: input.kinds, earlyWarning: input.earlyWarning === true } }
  },
})
