/** Of whose incidents there may be announcements at all: a figure of a ruling that the national authority sets (G-33). */

export interface AnnouncementPolicy {
  /** May a government agency's major incident be announced like a non-government one's? */
  readonly announceGovernment: boolean
  readonly clause: string
}

/** The Act speaks of announcing in its chapter on non-government agencies, so government is off until switched on. */
export const announcementPolicy: AnnouncementPolicy = { announceGovernment: false, clause: 'G-33' }

export function mayBeAnnounced(isGovernment: boolean, policy = announcementPolicy): boolean {
  return !isGovernment || policy.announceGovernment
}
