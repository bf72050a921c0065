/** Words of the screening; the law spells the closed lists, the schema spells the same ones. */
import { restrictions, sharingGrounds } from '../../../law/intelligence/screening.ts'
import { listed } from '../columns.ts'

export const restrictionNames = listed(restrictions.map(({ restriction }) => restriction))
export type IntelRestriction = (typeof restrictionNames)[number]

export const groundNames = listed(sharingGrounds.map(({ ground }) => ground))
export type ExceptionGround = (typeof groundNames)[number]

/** The three things to protect when something is shared (SR-5d). */
export const segmentContents = ['CONTENT', 'PERSONAL_DATA', 'LEGALLY_RESTRICTED'] as const
export type SegmentContent = (typeof segmentContents)[number]

/** How unrelated personal data and secrets are taken out (SR-5-N1). */
export const redactionMethods = ['MASK', 'DELETE', 'DEIDENTIFY'] as const
export type RedactionMethod = (typeof redactionMethods)[number]
