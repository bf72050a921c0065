/** Mutations that no decision entry names: the class whose WRITE right carries them (glossary 13, D-11). */

const classes: Readonly<Record<string, string>> = {
  establishAgency: 'AG.DIRECTORY',
  renameAgency: 'AG.DIRECTORY',
  mergeAgencies: 'AG.DIRECTORY',
  dissolveAgency: 'AG.DIRECTORY',
  linkSupervision: 'AG.DIRECTORY',
  endSupervision: 'AG.DIRECTORY',
  transferSubordinates: 'AG.DIRECTORY',
  formSecurityTeam: 'AG.STAFFING',
  verifyContact: 'AG.CONTACT_PERSONAL',
  registerContact: 'AG.CONTACT_OFFICE',
  delegateRole: 'AG.GRANT',
  endDelegation: 'AG.GRANT',
  classifySystem: 'AG.INVENTORY',
  registerVendor: 'VE.VENDOR',
  prepareContract: 'VE.CONTRACT',
  publishTender: 'VE.CONTRACT',
  recordSelection: 'VE.CONTRACT',
  awardContract: 'VE.CONTRACT',
  registerSubcontract: 'VE.CONTRACT',
  engageAuditor: 'VE.CONTRACT',
  createIntelItem: 'TI.OPEN',
}

export function classOfDecision(mutation: string): string {
  const found = classes[mutation]
  if (!found) throw new Error(`No class of data is named for the mutation ${mutation}`)
  return found
}
