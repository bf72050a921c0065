/** TPC-3, a major case of an operator that is over: handled, filed, and announced to everybody. */
import { type IncidentRefs, onCase, type Run } from './on-case.ts'

const MINUTE = 60_000

const announced = {
  OCCURRED_OR_KNOWN_AT: 'The operator became aware of the intrusion during the morning of the same day.',
  CAUSE: 'A maintenance account without a second factor was used from outside.',
  IMPACT: 'Contact data of customers of one district could be read. Supply was not affected.',
  CONTROL_STATUS: 'The account was locked, the server was set up anew, and nothing was found afterwards.',
  IMPROVEMENTS:
    'Maintenance accounts now need a second factor; access from outside goes through one gateway.',
} as const

/** What only those who handle the case may know: which server it was (trade and business). */
const withheld = 'The server stands in the billing centre and runs the software of a named supplier.'

export async function wholeCase(run: Run, refs: IncidentRefs, incident: string): Promise<void> {
  const ago = (minutes: number) => new Date(refs.now.getTime() - minutes * MINUTE).toISOString()
  const step = onCase(run, refs, 'TPC-3', incident)
  const gone = (text: string) => ({ text, at: ago(30) })
  await step('oics.national', 'reverifyIncident', 'incident', {
    verdict: 'AGREE',
    levelOpinion: 3,
    reason: 'Personal data of many people could be read.',
  })
  await step('taipower.officer', 'declareDamageControlled', 'incident', {
    controlledAt: ago(20),
    how: 'The account was locked and the server cut off.',
    checklist: {
      cause: gone('An account of the maintenance team was misused.'),
      level: gone('Sensitive data: level 3.'),
      scope: gone('One server, one district.'),
      loss: gone('Contact data, no payment data.'),
      supportNeed: gone('None.'),
    },
  })
  await step('taipower.officer', 'declareRecovered', 'incident', {
    recoveredAt: ago(5),
    steps: [
      { step: 'ENVIRONMENT_REBUILD', completedAt: ago(15) },
      { step: 'SYSTEM_RESTORE', completedAt: ago(10) },
      { step: 'SCAN', completedAt: ago(8) },
    ],
  })
  await step('taipower.officer', 'upsertInvestigationReport', 'report', {
    impactScope: 'One server of the billing centre.',
    damageAssessment: 'Contact data of one district could be read for two hours.',
    recoveryCourse: 'Set up anew, restored from the copy of the night before, scanned.',
    handlingCourse: 'Cut off within the hour.',
    rootCause: 'A maintenance account without a second factor.',
    causeCategory: 'HUMAN_ERROR',
    measures: [
      {
        dimension: 'TECHNICAL',
        description: 'Every maintenance account gets a second factor.',
        plannedCompletion: '2099-12-31',
        effectTracking: 'Monthly list of accounts without one.',
      },
    ],
  })
  await step('taipower.ciso', 'signInvestigationReport', 'report')
  await step('taipower.officer', 'submitInvestigationReport', 'report')
  await step('taipower.contact', 'closeIncident', 'incident', {
    completedAt: ago(1),
    handlingMethod: 'The server was set up anew and the account replaced.',
  })
  await step('moea.sector', 'acceptInvestigationReport', 'report')
  await announce(step, refs, incident)
}

async function announce(step: ReturnType<typeof onCase>, { lookUp }: IncidentRefs, incident: string) {
  const segments = Object.entries(announced).map(([section, text]) => ({ section, text }))
  await step('oics.national', 'draftAnnouncement', 'announcement', {
    segments: [...segments, { section: 'IMPACT', text: withheld }],
  })
  const parts = await lookUp(
    `select s.id, s.text from incidents.announcement_segment s join incidents.announcement a on a.id = s.announcement_id
     where a.incident_id = $1 and s.dropped_at is null order by s.position`,
    incident,
  )
  await step('oics.national', 'decideRedaction', 'announcement', {
    decisions: parts.map(({ id, text }) =>
      text === withheld
        ? { segment: id, withholding: 'TRADE_OR_BUSINESS', reason: 'It names the supplier and the place.' }
        : { segment: id, withholding: 'NONE' },
    ),
  })
  await step('oics.national2', 'approveAnnouncement', 'announcement')
  await step('oics.national2', 'publishAnnouncement', 'announcement')
}
