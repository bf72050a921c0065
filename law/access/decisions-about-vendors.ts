/** Decisions that rulings added about contracts and vendors, one row each. */
import { decision } from './decision-entry.ts'
import type { DecisionEntry } from './matrix.ts'

export const decisionsAboutVendors: readonly DecisionEntry[] = [
  // The vendor says who takes up what the agency has allowed, within what it has allowed (ER-4-1-3d).
  decision(
    'registerSubcontract',
    'VE.CONTRACT',
    [
      { viewer: 'CONTRACT_OFFICER', relation: 'OWN' },
      { viewer: 'VENDOR_USER', relation: 'PARTY' },
    ],
    'ER-4-1-3d',
  ),
  // The agency says what it handed over and looks at what came back; whoever filed for a party does not (G-66).
  decision(
    'demandDataReturn',
    'VE.DATA_RETURN',
    [{ viewer: 'CONTRACT_OFFICER', relation: 'OWN' }],
    'ER-4-1-7',
  ),
  decision(
    'verifyDataReturn',
    'VE.DATA_RETURN',
    [
      { viewer: 'CONTRACT_OFFICER', relation: 'OWN' },
      { viewer: 'CISO', relation: 'OWN' },
    ],
    'ER-4-1-7',
    { secondPerson: true },
  ),
  decision('countersignDataReturn', 'VE.DATA_RETURN', [{ viewer: 'CISO', relation: 'OWN' }], 'ER-4-1-7'),
  // What an agency says of a vendor leaves it only when a second person stands by it (G-67).
  decision('finaliseVendorOpinion', 'VE.RATING', [{ viewer: 'CISO', relation: 'OWN' }], 'G-67', {
    secondPerson: true,
  }),
  decision('answerTermination', 'VE.RATING', [{ viewer: 'CISO', relation: 'OWN' }], 'G-69'),
  decision(
    'recordVendorAward',
    'VE.RATING',
    [{ viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL' }],
    'NP-action-38',
  ),
  decision(
    'withdrawVendorAward',
    'VE.RATING',
    [{ viewer: 'NATIONAL_OFFICER', relation: 'NATIONAL' }],
    'NP-action-38',
  ),
]
