/** Words of emergency access: how far it is, what the owner says of it, what the review found. */
import { machines } from '../../../law/lifecycles/machines.ts'
import { listed } from '../columns.ts'

export const emergencyAccessStates = listed(machines.EMERGENCY_ACCESS.states)
export type EmergencyAccessState = (typeof emergencyAccessStates)[number]

/** What is stored: the passing of time makes the other two. */
export const storedStates = ['REQUESTED', 'DECLINED', 'OPEN', 'OVER', 'REVIEWED'] as const

export const emergencyAnswers = ['ACCEPT', 'OBJECT'] as const
export type EmergencyAnswer = (typeof emergencyAnswers)[number]

export const emergencyFindings = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const
export type EmergencyFinding = (typeof emergencyFindings)[number]
