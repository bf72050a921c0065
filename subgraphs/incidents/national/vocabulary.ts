/** Words of the national layer: grounds and states of task forces, kinds of findings, decisions on meetings. */
export const taskForceGrounds = ['NATIONAL_SECURITY', 'SERIOUS_ACCIDENT'] as const
export type TaskForceGround = (typeof taskForceGrounds)[number]

export const taskForceStates = ['PROPOSED', 'DECLINED', 'ESTABLISHED', 'DISSOLVED'] as const
export type TaskForceState = (typeof taskForceStates)[number]

export const taskForceAnswers = ['ACKNOWLEDGE', 'DECLINE'] as const
export type TaskForceAnswer = (typeof taskForceAnswers)[number]

export const findingKinds = ['COLLECTION', 'ANALYSIS', 'HANDLING'] as const
export type FindingKind = (typeof findingKinds)[number]

export const meetingStates = ['CALLED', 'NOT_CALLED', 'HELD'] as const
export type MeetingState = (typeof meetingStates)[number]

export const meetingVerdicts = ['YES', 'NO'] as const
export type MeetingVerdict = (typeof meetingVerdicts)[number]

/** Roles in which somebody sits on a task force; each is granted before, the seat is given here (IG-4.3-2a). */
export const memberRoles = [
  'LAW_ENFORCEMENT_MEMBER',
  'TASK_FORCE_MEMBER',
  'NSC_OFFICER',
  'COUNCIL_CONVENER',
] as const
