/** Attempts on what stands beside a case: support, the report after it, the announcement. */
import { randomUUID } from 'node:crypto'
import { has, isAuthor, type Subject } from '../../walk/cells.ts'
import { minutes } from '../acts.ts'
import { draftOf } from '../announcing.ts'
import { texts } from '../report-acts.ts'
import { type Attempt, onCase, type Stage } from './cells.ts'

const reason = 'So it is.'
/** Names a row that is not there, where an attempt needs some name. */
const nothing = randomUUID()

const ofRequest: Subject = {
  type: 'SupportRequest',
  dataClass: 'IN.SUPPORT',
  id: 'request',
  table: 'incidents.support_request',
}
const sent = { team: 'Two analysts.' }
const endorse = (verdict: string): Attempt => ({
  name: `endorseSupport ${verdict}`,
  mutation: 'endorseSupport',
  about: ofRequest,
  outcome: verdict,
  input: () => ({ verdict }),
})
const decide = (verdict: string): Attempt => ({
  name: `decideSupport ${verdict}`,
  mutation: 'decideSupport',
  about: ofRequest,
  outcome: verdict,
  input: (cast) => ({
    verdict,
    reason,
    ...(verdict === 'REMOTE' && { ...sent, bodies: [cast.agency('t-national')] }),
  }),
  stops: { LEVEL_ALLOWS_DECLINING: (_, { level }) => level > 2 },
})
export const supportBeginnings: readonly Attempt[] = [
  {
    name: 'requestSupport',
    mutation: 'requestSupport',
    about: onCase,
    outcome: 'ASK',
    input: () => ({ need: 'Somebody who knows.' }),
  },
]

export const support: readonly Attempt[] = [
  {
    name: 'requestSupport DIRECT',
    mutation: 'requestSupport',
    about: onCase,
    outcome: 'DIRECT',
    input: (_, { ids }) => ({ request: ids.request }),
  },
  endorse('ENDORSE'),
  endorse('HANDLE'),
  endorse('OPEN_DIRECT_WAY'),
  decide('DISPATCH'),
  decide('REMOTE'),
  decide('DECLINE'),
  {
    name: 'dispatchSupport',
    mutation: 'dispatchSupport',
    about: ofRequest,
    input: (cast) => ({ ...sent, bodies: [cast.agency('t-national')] }),
  },
  {
    name: 'replySupport',
    mutation: 'replySupport',
    about: ofRequest,
    input: (cast) => ({ handling: 'Cleaned.', result: 'Clean.', at: minutes(cast, 0) }),
  },
  { name: 'settleSupport', mutation: 'settleSupport', about: ofRequest, input: () => ({}) },
  { name: 'cancelSupport', mutation: 'cancelSupport', about: ofRequest, input: () => ({}) },
]

const ofReport: Subject = {
  type: 'InvestigationReport',
  dataClass: 'IN.REPORT',
  id: 'report',
  table: 'incidents.investigation_report',
}
const onReport = (mutation: string, input: Attempt['input'] = () => ({})): Attempt => ({
  name: mutation,
  mutation,
  about: ofReport,
  input,
})
const byAnother = { stops: { APPROVER_NOT_AUTHOR: isAuthor } }

export const reports: readonly Attempt[] = [
  onReport('upsertInvestigationReport', () => texts),
  { ...onReport('signInvestigationReport'), ...byAnother },
  onReport('submitInvestigationReport'),
  onReport('returnInvestigationReport', () => ({ reason })),
  { ...onReport('acceptInvestigationReport'), ...byAnother },
  onReport('updateImprovementMeasure', (_, { ids }) => ({
    measure: ids.measure ?? nothing,
    note: 'It goes on.',
  })),
]

const ofAnnouncement: Subject = {
  type: 'PublicAnnouncement',
  dataClass: 'IN.ANN_DRAFT',
  id: 'announcement',
  table: 'incidents.announcement',
}
const roleOf = { SECTOR: 'SECTOR_OFFICER', NATIONAL: 'NATIONAL_OFFICER' } as const
const segment = ({ ids }: Stage) => ids.segment ?? nothing
const announce = (mutation: string, input: Attempt['input'] = () => ({}), other = {}): Attempt => ({
  name: mutation,
  mutation,
  about: ofAnnouncement,
  input,
  fits: (walker, { announcer = 'SECTOR' }) => has(walker, roleOf[announcer]),
  stops: {
    APPROVER_NOT_AUTHOR: isAuthor,
    HEAD_OR_CISO_OF_ANNOUNCER: (walker) => !has(walker, 'CISO'),
  },
  ...other,
})

export const announcements: readonly Attempt[] = [
  announce('decideNotToAnnounce', () => ({ reason })),
  announce('draftAnnouncement', () => draftOf()),
  announce('decideRedaction', (_, stage) => ({
    decisions: [{ segment: segment(stage), withholding: 'NONE' }],
  })),
  announce(
    'recordExceptionGround',
    (_, stage) => ({ segment: segment(stage), ground: 'OTHER_LAW', citation: 'Act 3', reason }),
    { decisionClass: 'IN.ANN_DRAFT' },
  ),
  announce('askParty', (cast, stage) => ({
    segment: segment(stage),
    askedFor: 'CONSENT',
    question: 'May this be said?',
    answerBy: minutes(cast, 60),
  })),
  announce('approveAnnouncement'),
  announce('publishAnnouncement'),
  announce('withdrawAnnouncement', () => ({ reason })),
]
