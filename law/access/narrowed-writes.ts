/** Writes that are narrower than the class: which mutations each narrowed cell covers (access model 6.1). */

/** A narrowed cell that is not listed here covers no mutation yet: its capability has not been built. */
const covered: Readonly<Record<string, readonly string[]>> = {
  'AG.CONTACT_PERSONAL/TECHNICAL_CENTRE/verify': ['verifyContact'],
  'IN.CORE/TECHNICAL_CENTRE/duty-desk': ['recordOfflineReport'],
  'IN.RESPONSE_LOG/SECURITY_REVIEWER/entries': ['appendResponseLog'],
  'IN.RESPONSE_LOG/TECHNICAL_CENTRE/entries': ['appendResponseLog'],
  'TI.OPEN/THIRD_PARTY_PARTNER/own-items': ['createIntelItem'],
  'AG.GRANT/SYSTEM_ADMIN/activation': ['activateRole'],
}

export function narrowedWriteCovers(id: string, mutation: string): boolean {
  return covered[id]?.includes(mutation) ?? false
}
