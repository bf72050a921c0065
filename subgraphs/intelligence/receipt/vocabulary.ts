/** Words of a recipient's copy. */

/** Whether what was received is still of use (SR-6b). */
export const timelinesses = ['CURRENT', 'AGEING', 'EXPIRED'] as const
export type Timeliness = (typeof timelinesses)[number]

/** How the recipient handles it, beside what it is about (G-41). */
export const handlingClasses = ['MESSAGE', 'INTRUSION', 'SENSITIVE', 'CORE'] as const
export type IntelHandlingClass = (typeof handlingClasses)[number]

/** What was done about it; doing nothing is a measure with a reason (SR-6e). */
export const countermeasureKinds = ['PREVENTIVE', 'RESPONSE', 'NONE_JUSTIFIED'] as const
export type CountermeasureKind = (typeof countermeasureKinds)[number]
