/** sendLateralNotice: response groups concerned are told what they need, and not whose case it is (IG-3.1-1g, G-30). */
import { key } from '../../../law/access/relations.ts'
import type { Actor } from '../../../law/lifecycles/roles.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { incidentRows } from '../reporting/reads.ts'
import { isStated, refuseTooLong } from '../stated.ts'
import { recordSteps } from '../transitions.ts'
import { lateralNoticeRows } from './reads.ts'

interface SendLateralNoticeInput extends CommandInput {
  readonly incident: string
  readonly groups: readonly string[]
  readonly sector: string
  readonly text: string
  readonly advisedAction: string
  readonly contactWindow: string
}

type Notice = Work<typeof incidentRows, SendLateralNoticeInput>

const clause = 'IG-3.1-1g'

/** More groups than there are. */
const MOST_GROUPS = 100

const textsOf = ({ sector, text, advisedAction, contactWindow }: SendLateralNoticeInput) => ({
  sector,
  text,
  advisedAction,
  contactWindow,
})

async function groupsOf({ client, input, now }: Notice): Promise<readonly { id: string; no: number }[]> {
  const asked = [...new Set(input.groups)]
  if (asked.length === 0 || asked.length > MOST_GROUPS)
    throw new Refusal('BAD_INPUT', { argument: 'groups', limit: MOST_GROUPS, clause })
  if (!asked.every(isId)) throw new Refusal('NOT_FOUND', { argument: 'groups' })
  const { rows } = await client.query(
    `select g.id, g.no from published_agencies.response_group g
     where g.id = any($1) and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2) order by g.no`,
    [asked, now],
  )
  if (rows.length !== asked.length) throw new Refusal('NOT_FOUND', { argument: 'groups' })
  return rows
}

/** The agency's assessment or a reviewer's own is enough (IG-3.1-1f, IG-3.2-2b). */
async function affectsOthers({ client, subject }: Notice): Promise<boolean> {
  if (subject.affectsOtherAgencies || subject.affectsVitalFacilities) return true
  const { rowCount } = await client.query(
    `select from incidents.review_record r where r.incident_id = $1
       and (r.affects_other_agencies or r.affects_vital_facilities)`,
    [subject.id],
  )
  return Boolean(rowCount)
}

const names = (text: string, reference: string) => text.toLowerCase().includes(reference.toLowerCase())

/** Every text is there, and none names the case, by which the agency could be found out (G-30). */
function checkTexts({ input, subject }: Notice): void {
  const texts = textsOf(input)
  refuseTooLong(texts)
  for (const [argument, text] of Object.entries(texts))
    if (!isStated(text) || names(text, subject.reference))
      throw new Refusal('BAD_INPUT', { argument, clause: 'G-30' })
}

export const sendLateralNotice = command<typeof incidentRows, SendLateralNoticeInput>({
  mutation: 'sendLateralNotice',
  subject: incidentRows,
  subjectId: (input) => input.incident,
  returns: lateralNoticeRows,
  step: { machine: 'INCIDENT_VERIFICATION', state: (row) => row.verificationState },
  clause,
  guards: { CROSS_IMPACT_FOUND: affectsOthers },
  guard: (work) => {
    // What happens in an exercise stays there (G-55).
    if (work.subject.isExercise) throw new Refusal('FORBIDDEN', { clause: 'G-55' })
    checkTexts(work)
  },
  run: async (work) => {
    const { client, subject, input, by, now } = work
    const groups = await groupsOf(work)
    const role = (by.as[0]?.holding?.role ?? 'SECURITY_CONTACT') as Actor
    const row = {
      incident_id: subject.id,
      agency_id: subject.agencyId,
      level: subject.effectiveLevel,
      sector: input.sector,
      text: input.text,
      advised_action: input.advisedAction,
      contact_window: input.contactWindow,
      group_ids: groups.map(({ id }) => id),
      notified: groups.map(({ no }) => key('NOTIFIED', no)),
      sent_by_no: by.personNo,
      role,
      sent_at: now,
    }
    const columns = Object.keys(row)
    const places = columns.map((_, index) => `$${index + 1}`)
    const { rows } = await client.query(
      `insert into incidents.lateral_notice (${columns.join(', ')}) values (${places.join(', ')}) returning id`,
      Object.values(row),
    )
    const state: string = subject.verificationState
    await recordSteps(client, subject.id, now, [
      {
        machine: 'INCIDENT_VERIFICATION',
        step: 'sendLateralNotice',
        from: state,
        to: state,
        actorNo: by.personNo,
        role,
        clause,
      },
    ])
    return { id: rows[0].id, details: { incident: subject.id, groups: row.group_ids, level: row.level } }
  },
})
