/** Partners outside the Act, exceptions from the designated channel, and the duty to share. */
import { beginning, lifecycle } from './lifecycle.ts'

const authorities = ['NATIONAL_OFFICER', 'SECTOR_OFFICER'] as const
const sharers = ['SECURITY_CONTACT', 'DEDICATED_OFFICER', 'CISO'] as const

export const thirdParty = lifecycle({
  machine: 'THIRD_PARTY',
  subject: 'ThirdPartyPartner',
  title: { zh: '未適用本法之參與者', en: 'Partner outside the Act' },
  states: ['PROPOSED', 'CONSENTED', 'REFUSED', 'AGREEMENT_SIGNED', 'ACTIVE', 'EXPIRED', 'REVOKED'],
  ends: ['REFUSED', 'EXPIRED', 'REVOKED'],
  steps: [
    {
      step: 'proposeThirdParty',
      from: [beginning],
      to: 'PROPOSED',
      actors: [...authorities, ...sharers],
      guards: [],
      clause: ['SR-10-1', 'SR-10-N1'],
    },
    {
      step: 'decideThirdParty',
      outcome: ['CONSENT'],
      from: ['PROPOSED'],
      to: 'CONSENTED',
      actors: authorities,
      guards: ['APPROVER_NOT_AUTHOR'],
      clause: ['SR-10-1', 'G-37'],
    },
    {
      step: 'decideThirdParty',
      outcome: ['REFUSE'],
      from: ['PROPOSED'],
      to: 'REFUSED',
      actors: authorities,
      guards: ['REASON_STATED'],
      clause: ['SR-10-1'],
    },
    {
      step: 'agreementSigned',
      from: ['CONSENTED'],
      to: 'AGREEMENT_SIGNED',
      actors: authorities,
      guards: ['AGREEMENT_COVERS_ARTICLES'],
      clause: ['SR-10-2', 'G-76'],
    },
    {
      step: 'agreementInForce',
      from: ['AGREEMENT_SIGNED'],
      to: 'ACTIVE',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['SR-10-2'],
    },
    {
      step: 'termOver',
      from: ['ACTIVE'],
      to: 'EXPIRED',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['SR-10-2'],
    },
    {
      step: 'revokeThirdParty',
      from: ['CONSENTED', 'AGREEMENT_SIGNED', 'ACTIVE'],
      to: 'REVOKED',
      actors: authorities,
      guards: ['REASON_STATED'],
      clause: ['SR-10-N2'],
      late: "Undelivered shares are cancelled; the partner's own items stay.",
    },
  ],
  notes: ['Nothing is shared with a partner, or taken from one, except in ACTIVE.'],
})

export const channelException = lifecycle({
  machine: 'CHANNEL_EXCEPTION',
  subject: 'ChannelException',
  title: { zh: '同意其他方式', en: 'Exception from the channel' },
  states: ['REQUESTED', 'APPROVED', 'REFUSED', 'EXPIRED'],
  ends: ['REFUSED', 'EXPIRED'],
  steps: [
    {
      step: 'requestChannelException',
      from: [beginning],
      to: 'REQUESTED',
      actors: sharers,
      guards: ['REASON_STATED'],
      clause: ['SR-9-2', 'SR-9-N2'],
    },
    {
      step: 'decideChannelException',
      outcome: ['APPROVE'],
      from: ['REQUESTED'],
      to: 'APPROVED',
      actors: authorities,
      guards: ['AT_MOST_THIRTY_DAYS'],
      clause: ['SR-9-2', 'G-38'],
    },
    {
      step: 'decideChannelException',
      outcome: ['REFUSE'],
      from: ['REQUESTED'],
      to: 'REFUSED',
      actors: authorities,
      guards: ['REASON_STATED'],
      clause: ['SR-9-2'],
    },
    {
      step: 'termOver',
      from: ['APPROVED'],
      to: 'EXPIRED',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['G-38'],
    },
  ],
  notes: ['A request that is pending or refused leaves the duty to share open.'],
})

export const shareDuty = lifecycle({
  machine: 'SHARE_DUTY',
  subject: 'ShareDuty',
  title: { zh: '分享義務', en: 'Duty to share' },
  states: ['OPEN', 'FULFILLED', 'WAIVED'],
  ends: ['FULFILLED', 'WAIVED'],
  steps: [
    {
      step: 'createdByGovernment',
      from: [beginning],
      to: 'OPEN',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['SR-3-3', 'SR-7-2'],
      late: 'Timely, without a figure: age is shown at 24 and 72 hours.',
    },
    {
      step: 'sharedWithNationalAuthority',
      from: ['OPEN'],
      to: 'FULFILLED',
      actors: ['SYSTEM'],
      guards: [],
      clause: ['SR-3-3'],
    },
    {
      step: 'waiveShareDuty',
      from: ['OPEN'],
      to: 'WAIVED',
      actors: sharers,
      guards: ['WAIVER_PROVEN'],
      clause: ['SR-3-3x1', 'SR-3-3x2', 'SR-3-N3', 'G-36', 'G-40'],
    },
  ],
})
