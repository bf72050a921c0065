/**
 * Who lives through a case in the tests of a whole life, and who is refused each step of it. That an agency exists is
 * known to everybody, so to write for it is FORBIDDEN; of a case or a text that he may not see nobody learns that it is.
 */
import type { Roles } from './life.ts'

const F = 'FORBIDDEN'
const N = 'NOT_FOUND'

export const government: Roles = {
  agency: 't-bureau',
  observer: 't.staff',
  contact: 't.contact',
  officer: 't.officer',
  ciso: 't.ciso',
  reviewer: 't.reviewer',
  judge: 't.supervisor',
  team: 't.team',
  refused: {
    raiseObservation: { 't.parks': F, 't.reviewer': F, 't.vendor-a': F },
    reportIncident: { 't.staff': F, 't.reviewer': F, 't.parks': F },
    endorseSupport: { 't.contact': F, 't.parks': N, 't.national': F },
    reviewIncident: { 't.contact': F, 't.national': F, 't.parks': N },
    proposeLevelChange: { 't.staff': N, 't.parks': N, 't.technical': F },
    decideLevelChange: { 't.contact': F, 't.parks': N, 't.supervisor': F },
    amendReport: { 't.reviewer': F, 't.national': F, 't.parks': N },
    reverifyIncident: { 't.reviewer': F, 't.contact': F, 't.parks': N },
    dispatchSupport: { 't.reviewer': F, 't.technical': N, 't.parks': N },
    replySupport: { 't.national': F, 't.contact': F, 't.parks': N },
    settleSupport: { 't.technical': F, 't.national': F, 't.parks': N },
    appendResponseLog: { 't.supervisor': F, 't.parks': N, 't.staff': N },
    registerEvidence: { 't.contact': F, 't.reviewer': F, 't.parks': N },
    declareDamageControlled: { 't.contact': F, 't.reviewer': F, 't.parks': N },
    declareRecovered: { 't.contact': F, 't.national': F, 't.parks': N },
    upsertInvestigationReport: { 't.reviewer': F, 't.supervisor': F, 't.parks': N },
    signInvestigationReport: { 't.officer': F, 't.supervisor': F, 't.parks': N },
    submitInvestigationReport: { 't.contact': F, 't.supervisor': F, 't.parks': N },
    closeIncident: { 't.reviewer': F, 't.national': F, 't.parks': N },
    recordResponseReview: { 't.contact': F, 't.reviewer': F, 't.parks': N },
    acceptInvestigationReport: { 't.ciso': F, 't.reviewer': F, 't.parks': N },
    decideNotToAnnounce: { 't.contact': N, 't.reviewer': N, 't.parks': N },
  },
}

export const nonGovernment: Roles = {
  agency: 't-power',
  observer: 't.power',
  contact: 't.power',
  officer: 't.power-officer',
  ciso: 't.power-ciso',
  reviewer: 't.sector',
  judge: 't.sector',
  team: null,
  refused: {
    raiseObservation: { 't.sector': F, 't.health': F },
    reportIncident: { 't.sector': F, 't.health': F, 't.gas': F },
    endorseSupport: { 't.power': F, 't.health': N, 't.national': F },
    reviewIncident: { 't.power': F, 't.national': F, 't.health': N },
    reverifyIncident: { 't.sector': F, 't.power': F, 't.health': N },
    dispatchSupport: { 't.sector': F, 't.technical': N, 't.gas': N },
    replySupport: { 't.national': F, 't.power': F, 't.gas': N },
    settleSupport: { 't.technical': F, 't.sector': F, 't.gas': N },
    appendResponseLog: { 't.health': N, 't.gas': N },
    registerEvidence: { 't.power': F, 't.sector': F, 't.gas': N },
    declareDamageControlled: { 't.power': F, 't.sector': F, 't.gas': N },
    declareRecovered: { 't.power': F, 't.national': F, 't.gas': N },
    upsertInvestigationReport: { 't.sector': F, 't.national': F, 't.gas': N },
    signInvestigationReport: { 't.power-officer': F, 't.sector': F, 't.gas': N },
    submitInvestigationReport: { 't.power': F, 't.sector': F, 't.gas': N },
    closeIncident: { 't.sector': F, 't.national': F, 't.gas': N },
    acceptInvestigationReport: { 't.power-ciso': F, 't.national': F, 't.health': N },
    draftAnnouncement: { 't.power': N, 't.health': N, 't.gas': N },
    decideRedaction: { 't.power': N, 't.gas': N },
    approveAnnouncement: { 't.sector': 'APPROVER_IS_AUTHOR', 't.power': N, 't.gas': N },
    publishAnnouncement: { 't.sector': 'APPROVER_IS_AUTHOR', 't.power': N, 't.gas': N },
  },
}
