/** What is asked after a vendor has told of a breach or an incident (ER-4-1-6, ER-4-1-9b). */
import { contractTask } from './contract-task.ts'

const receivers = { roles: ['CONTRACT_OFFICER', 'DEDICATED_OFFICER'], at: 'OWN' } as const
const ciso = { roles: ['CISO'], at: 'OWN' } as const

export const noticeTasks = [
  contractTask({
    kind: 'ACKNOWLEDGE_NOTICE',
    text: { zh: '確認收到受託者之通知', en: 'Acknowledge what the vendor told' },
    clause: 'ER-4-1-6a',
    of: 'VENDOR_NOTICE',
    while: ['FILED'],
    asked: [receivers, { ...ciso, when: ['UNHEARD_FOR_AN_HOUR'], over: true }],
    due: { event: 'acknowledgementDueAt' },
    doneBy: ['acknowledgeVendorNotice'],
  }),
  contractTask({
    kind: 'NOTICE_ACKNOWLEDGED',
    text: { zh: '知悉通知已獲機關確認', en: 'Take note that the agency has acknowledged the notice' },
    clause: 'ER-4-1-6a',
    of: 'VENDOR_NOTICE',
    while: ['ACKNOWLEDGED', 'INCIDENT_LINKED', 'MEASURES_PENDING'],
    when: ['TOLD_BY_SOMEBODY_OUTSIDE', 'HEARD_LATELY'],
    asked: [{ roles: ['VENDOR_USER'], at: 'FILER' }],
    doneBy: [],
  }),
  contractTask({
    kind: 'TELL_MEASURES',
    text: { zh: '通知補救措施', en: 'Tell what is done about what was notified' },
    clause: 'ER-4-1-6c',
    of: 'VENDOR_NOTICE',
    while: ['FILED', 'ACKNOWLEDGED', 'INCIDENT_LINKED', 'MEASURES_PENDING'],
    when: ['NO_MEASURE_TOLD'],
    asked: [
      { roles: ['VENDOR_USER'], at: 'VENDOR', when: ['TOLD_BY_VENDOR'] },
      { roles: ['CONTRACT_OFFICER'], at: 'OWN', when: ['MEASURES_OVERDUE'], over: true },
    ],
    due: { event: 'measuresDueAt' },
    doneBy: ['upsertRemedialMeasure'],
  }),
  contractTask({
    kind: 'ACCEPT_MEASURES',
    text: { zh: '審認補救措施', en: 'Accept the measures, or have them told anew' },
    clause: 'ER-4-1-6c',
    of: 'VENDOR_NOTICE',
    // The report of the incident, which is another subgraph's, or word that there is none comes first; both are the agency's.
    while: ['ACKNOWLEDGED', 'INCIDENT_LINKED', 'MEASURES_PENDING'],
    when: ['MEASURE_TOLD'],
    asked: [receivers],
    doneBy: ['acceptRemedialMeasure'],
  }),
  contractTask({
    kind: 'AUDIT_AFTER_NOTICE',
    text: { zh: '因事件辦理受託者稽核', en: 'Audit the vendor: what happened there may affect the work' },
    clause: 'ER-4-1-9b',
    of: 'VENDOR_NOTICE',
    while: ['ACKNOWLEDGED', 'INCIDENT_LINKED', 'MEASURES_PENDING', 'MEASURES_ACCEPTED'],
    when: ['AUDIT_OWED'],
    asked: [{ roles: ['CONTRACT_OFFICER'], at: 'OWN' }],
    doneBy: ['issueVendorAudit', 'closeVendorNotice'],
  }),
] as const
