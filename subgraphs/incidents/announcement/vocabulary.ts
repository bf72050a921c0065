/** Words of the announcement; the law spells the closed lists, the schema spells the same ones. */
import {
  announcementSections,
  exceptionGrounds as groundRows,
  withholdings as withholdingRows,
} from '../../../law/announcements/withholding.ts'
import { listed } from '../columns.ts'

export const sectionNames = listed(announcementSections.map(({ section }) => section))
export type AnnouncementSection = (typeof sectionNames)[number]

export const withholdingNames = listed(withholdingRows.map(({ withholding }) => withholding))
export type Withholding = (typeof withholdingNames)[number]

export const groundNames = listed(groundRows.map(({ ground }) => ground))
export type ExceptionGround = (typeof groundNames)[number]

/** For whom the announcement speaks: a sector has one announcement, joint authorities decide it together (G-11). */
export const announcers = ['NATIONAL', 'SECTOR'] as const
export type Announcer = (typeof announcers)[number]

/** What a party is asked for. */
export const askedFor = ['CONSENT', 'COMMENT'] as const
export type AskedFor = (typeof askedFor)[number]

/** What came of asking; the last two only after the day set, and only for a consent that was given. */
export const partyAnswers = ['CONSENTED', 'REFUSED', 'COMMENTED', 'NO_ANSWER', 'CONSENT_WITHDRAWN'] as const
export type PartyAnswer = (typeof partyAnswers)[number]
