/** The closed lists of a vendor's people, spelled once for tables, inputs and checks. */

/** By what somebody counts as a cyber-security professional (ER-4-1-2). */
export const qualificationBases = ['TRAINED', 'CERTIFIED', 'EXPERIENCED'] as const
export type QualificationBasis = (typeof qualificationBases)[number]

/** How something was put in writing; the electronic form brings evidence of its signature (ER-5a, G-76). */
export const writingForms = ['PAPER', 'ELECTRONIC'] as const
export type WritingForm = (typeof writingForms)[number]

/** Whether somebody may work just now: an assignment rests where a clearance is needed and none stands. */
export const assignmentStates = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const
export type AssignmentState = (typeof assignmentStates)[number]

/** Why an assignment ended. */
export const assignmentEnds = ['RELEASED', 'NOT_CLEARED', 'CLEARANCE_REVOKED', 'CONTRACT_ENDED'] as const
export type AssignmentEnd = (typeof assignmentEnds)[number]

/** Why somebody is checked: for doing the work, or for coming near it (ER-4-2-0b, ER-4-2-0c). */
export const suitabilityBases = ['PERFORMS_WORK', 'MAY_ACCESS'] as const
export type SuitabilityBasis = (typeof suitabilityBases)[number]
