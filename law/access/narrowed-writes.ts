/** Writes that are narrower than the class: which mutations each narrowed cell covers (access model 6.1). */

const nominations = ['nominateCommendation', 'recommendDiscipline', 'recordContractorFinding']

/** What vendors mark in a register of their own (ER-4-1-5d to f). */
const components = ['declareComponent', 'withdrawComponent', 'proveLicence', 'importComponents']

const noticesFiled = ['fileVendorNotice', 'upsertRemedialMeasure']

/** A narrowed cell that is not listed here covers no mutation yet: its capability has not been built. */
const covered: Readonly<Record<string, readonly string[]>> = {
  'AG.CONTACT_PERSONAL/TECHNICAL_CENTRE/verify': ['verifyContact'],
  'IN.CORE/TECHNICAL_CENTRE/duty-desk': ['recordOfflineReport'],
  'IN.MERIT/SECURITY_REVIEWER/nomination': nominations,
  'IN.MERIT/SECTOR_OFFICER/nomination': nominations,
  'IN.MERIT/SECTOR_OFFICER_JOINT/nomination': nominations,
  'IN.MERIT/NSC_OFFICER/nomination': ['recommendMitigation'],
  'IN.MERIT/CISO/outcome': ['recordDisciplineOutcome'],
  'IN.TASKFORCE/LAW_ENFORCEMENT_MEMBER/findings': ['recordTaskForceFinding'],
  'IN.TASKFORCE/TASK_FORCE_MEMBER/findings': ['recordTaskForceFinding'],
  'VE.NOTICE/VENDOR_USER/filings': noticesFiled,
  'VE.NOTICE/SUBVENDOR_USER/filings': noticesFiled,
  'VE.AUDIT_ISSUED/VENDOR_USER/improvement': ['submitVendorImprovements', 'reportVendorImprovementDone'],
  'VE.DATA_RETURN/VENDOR_USER/filings': ['fileDataReturn'],
  'VE.DATA_RETURN/SUBVENDOR_USER/filings': ['fileDataReturn'],
  'TI.OPEN/THIRD_PARTY_PARTNER/own-items': ['createIntelItem'],
  'VE.TEST/VENDOR_USER/filings': ['deliveryFiled', 'fileSecurityTest'],
  'VE.COMPONENT/VENDOR_USER/filings': components,
  'VE.COMPONENT/SUBVENDOR_USER/filings': components,
  // Its own people; a sub-vendor names them under what binds it, and puts nobody to work (ER-4-1-2, ER-4-1-3d).
  'VE.PERSONNEL/VENDOR_USER/filings': [
    'nameVendorPerson',
    'fileQualification',
    'assignPersonnel',
    'releasePersonnel',
  ],
  'VE.PERSONNEL/SUBVENDOR_USER/filings': ['nameSubVendorPerson', 'fileQualification', 'releasePersonnel'],
  'VE.SUITABILITY/DATA_SUBJECT/consent': ['recordSuitabilityConsent', 'withdrawSuitabilityConsent'],
  'AG.GRANT/SYSTEM_ADMIN/activation': ['activateRole'],
}

export function narrowedWriteCovers(id: string, mutation: string): boolean {
  return covered[id]?.includes(mutation) ?? false
}
