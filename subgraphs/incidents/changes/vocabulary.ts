/** Words of the changes of a case. */
export const incidentChangeKinds = ['STEP', 'OVERDUE'] as const
export type IncidentChangeKind = (typeof incidentChangeKinds)[number]
