/** Words of the duty to share. */

/** From what the duty follows: from having written it, or from having found a new kind of threat. */
export const shareDutyGrounds = ['ORIGINATED', 'NOVEL_THREAT'] as const
export type ShareDutyGround = (typeof shareDutyGrounds)[number]

/** Why there is nothing to share (SR-3-3x1, SR-3-3x2, SR-3-N3). */
export const shareDutyWaivers = ['ALREADY_SHARED', 'ALREADY_PUBLIC', 'COVERED_BY_INCIDENT_REPORT'] as const
export type ShareDutyWaiver = (typeof shareDutyWaivers)[number]
