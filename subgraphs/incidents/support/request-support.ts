/** requestSupport: by the agency, by the authority on its behalf, or directly when the authority does not act (G-32). */
import type { LifecycleRow } from '../../../law/lifecycles/lifecycle.ts'
import { nextState } from '../../../law/lifecycles/next-state.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { isDirectRouteOpen } from '../../../law/support/direct-route.ts'
import { asksForAnother } from '../../../law/support/hands.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { actingAs } from '../acting.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { openRequest, supportAfterVerification, supportRows } from './reads.ts'
import { takeStep } from './steps.ts'

interface RequestSupportInput extends CommandInput {
  readonly incident: string
  readonly need?: string | null
  readonly request?: string | null
}

type Request = Work<typeof incidentRows, RequestSupportInput>

interface Waiting {
  readonly state: string
  readonly requestedAt: Date
  readonly directWayOpenedAt: Date | null
}

const clause = 'IG-3.1-1e'

/** The request of this case that is to go directly; one of another case is none. */
async function waitingOf({ client, subject, input }: Request): Promise<Waiting> {
  const { rows } = await client.query<Waiting>(
    `select state, requested_at as "requestedAt", direct_way_opened_at as "directWayOpenedAt"
     from incidents.support_request where id = $1 and incident_id = $2`,
    [isId(input.request) ? input.request : null, subject.id],
  )
  if (!rows[0]) throw new Refusal('NOT_FOUND', { argument: 'request', mutation: 'requestSupport' })
  return rows[0]
}

/** Whoever is of the agency as well as of the authority asks for the agency. */
function capacity({ by }: Request) {
  const asAgency = by.as.filter(({ holding }) => !asksForAnother(holding?.role))
  return actingAs(asAgency.length > 0 ? asAgency : by.as)
}

async function ask(work: Request): Promise<string> {
  const { client, subject, input, by, now } = work
  const { role, agencyId } = capacity(work)
  const authorityId = asksForAnother(role) ? agencyId : null
  const id = await openRequest(client, {
    incidentId: subject.id,
    agencyId: subject.agencyId,
    need: input.need ?? null,
    askedBy: { personNo: by.personNo, role, authorityId },
    now,
  })
  // What the authority asks for itself, it endorses (IG-3.2-2d).
  if (authorityId !== null) await endorseOwn(work, id, role)
  return id
}

async function endorseOwn({ client, by, now }: Request, id: string, role: Actor): Promise<void> {
  const passage = nextState('SUPPORT', 'REQUESTED', 'endorseSupport', 'ENDORSE')
  if ('refused' in passage) throw new Error('The law lets no authority endorse what it asks for')
  await takeStep(client, id, {
    step: 'endorseSupport',
    outcome: 'ENDORSE',
    from: 'REQUESTED',
    to: passage.to,
    by: { personNo: by.personNo, role },
    now,
    clause: passage.row.clause[0],
    sets: { endorsed_at: now },
  })
}

async function goDirectly(work: Request, id: string, to: string): Promise<string> {
  const { client, by, now } = work
  const { state } = await waitingOf(work)
  await takeStep(client, id, {
    step: 'requestSupport',
    outcome: 'DIRECT',
    from: state,
    to,
    by: { personNo: by.personNo, role: capacity(work).role },
    now,
    clause: 'G-32' satisfies LifecycleRow['clause'][number],
    sets: { requested_directly_at: now },
  })
  return id
}

export const requestSupport = command<typeof incidentRows, RequestSupportInput>({
  mutation: 'requestSupport',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: supportRows,
  step: {
    machine: 'SUPPORT',
    state: async (_, before) => (before.input.request == null ? null : (await waitingOf(before)).state),
    outcome: (input) => (input.request == null ? 'ASK' : 'DIRECT'),
  },
  clause,
  guards: {
    CASE_NOT_CLOSED: ({ subject }) => !['CLOSED', 'ARCHIVED', 'WITHDRAWN'].includes(subject.handlingState),
    DIRECT_ROUTE_OPEN: async (work) =>
      isDirectRouteOpen(await waitingOf(work), work.subject.effectiveLevel, work.now),
  },
  guard: ({ input }) => {
    const isDirect = input.request != null
    if (isDirect ? input.need != null : !isStated(input.need))
      throw new Refusal('BAD_INPUT', { argument: 'need', clause })
    refuseTooLong({ need: input.need })
  },
  run: async (work) => {
    const { client, subject, input, now, to } = work
    const id =
      input.request == null ? await ask(work) : await goDirectly(work, input.request, to ?? 'WAITING')
    await supportAfterVerification(client, subject.id, now)
    return { id, details: { incident: subject.id, directly: input.request != null } }
  },
})
