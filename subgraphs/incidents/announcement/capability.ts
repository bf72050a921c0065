/** Announcement (ER-10, ER-11): drafts for those who decide, parts for those asked, the published text for everybody. */
import type { Context } from '../../context.ts'
import type { PageArgs } from '../../list.ts'
import { page, pageUnder } from '../../page.ts'
import { ACCESS, type Access, type Row } from '../../row.ts'
import type { Capability } from '../../subgraph.ts'
import { incidentRows } from '../reporting/reads.ts'
import type { Resolvers } from '../schema.types.ts'
import { statedInstantOrNull } from '../stated.ts'
import { answerConsent } from './answer-consent.ts'
import { approveAnnouncement } from './approve-announcement.ts'
import { askParty } from './ask-party.ts'
import { decideNotToAnnounce } from './decide-not-to-announce.ts'
import { decideRedaction } from './decide-redaction.ts'
import { draftAnnouncement } from './draft-announcement.ts'
import { publishAnnouncement } from './publish-announcement.ts'
import {
  announcementList,
  announcementRows,
  approvalParts,
  consentList,
  consentRows,
  exceptionParts,
  publishedList,
  publishedParts,
  publishedRows,
  segmentParts,
  stepParts,
} from './reads.ts'
import { recordExceptionGround } from './record-exception-ground.ts'
import { withdrawAnnouncement } from './withdraw-announcement.ts'

type Announcement = Row<typeof announcementRows>
type Published = Row<typeof publishedRows>
interface Identified {
  readonly id: string
}
interface OfAuthority {
  readonly authorityId: string
}
interface SegmentPart {
  readonly announcementId: string
  readonly exceptionId: string | null
  readonly [ACCESS]: Access
}

const authority = ({ authorityId }: OfAuthority) => ({ id: authorityId })

async function segments(row: Announcement, _: unknown, { reads }: Context) {
  const found = await reads.parts(segmentParts, row)
  return found.filter((each) => (each as { droppedAt?: unknown }).droppedAt === null)
}

async function exception(segment: SegmentPart, _: unknown, { reads }: Context) {
  const parent = { id: segment.announcementId, [ACCESS]: segment[ACCESS] }
  const found = await reads.parts(exceptionParts, parent)
  return found.find((each) => (each as { id?: unknown }).id === segment.exceptionId) ?? null
}

/** Instants in the form the statements take. */
function checkedArgs(args: PageArgs): PageArgs {
  if (!args.filter) return args
  const filter = Object.entries(args.filter).map(([name, value]) =>
    name.startsWith('published') ? [name, statedInstantOrNull(value, name)] : [name, value],
  )
  return { ...args, filter: Object.fromEntries(filter) }
}

export const announcement: Capability = {
  schema: new URL('./schema.graphql', import.meta.url),
  rows: [announcementRows, consentRows, publishedRows],
  parts: [segmentParts, exceptionParts, approvalParts, stepParts, publishedParts],
  lists: [announcementList, consentList, publishedList],
  commands: [
    decideNotToAnnounce,
    draftAnnouncement,
    decideRedaction,
    recordExceptionGround,
    askParty,
    answerConsent,
    approveAnnouncement,
    publishAnnouncement,
    withdrawAnnouncement,
  ],
  resolvers: {
    Query: {
      publishedAnnouncement: (_, { id }, { reads }) => reads.byId(publishedRows, id),
      publishedAnnouncements: (_, args, context) => page(context, publishedList, checkedArgs(args)),
      publicAnnouncement: (_, { id }, { reads }) => reads.byId(announcementRows, id),
      publicAnnouncements: (_, args, context) => page(context, announcementList, args),
      partyConsent: (_, { id }, { reads }) => reads.byId(consentRows, id),
      partyConsents: (_, args, context) => page(context, consentList, args),
    },
    PublicAnnouncement: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(announcementRows, id),
      incident: (row: Announcement, _: unknown, { reads }: Context) =>
        reads.byId(incidentRows, row.incidentId),
      authority: (row: Announcement) => row.authorityId && { id: row.authorityId },
      linkedTo: (row: Announcement, _: unknown, { reads }: Context) =>
        reads.byId(announcementRows, row.linkedToId),
      supersedes: (row: Announcement, _: unknown, { reads }: Context) =>
        reads.byId(announcementRows, row.supersedesId),
      segments,
      consents: ({ id }: Announcement, args: PageArgs, context: Context) =>
        pageUnder(context, consentList, 'announcement', id, args),
      approvals: (row: Announcement, _: unknown, { reads }: Context) => reads.parts(approvalParts, row),
      steps: (row: Announcement, _: unknown, { reads }: Context) => reads.parts(stepParts, row),
      publication: (row: Announcement, _: unknown, { reads }: Context) =>
        reads.byId(publishedRows, row.publicationId),
    },
    AnnouncementSegment: { exception },
    ExceptionDecision: { authority },
    AnnouncementApproval: { authority },
    PartyConsent: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(consentRows, id),
      authority,
      announcement: (row: Row<typeof consentRows>, _: unknown, { reads }: Context) =>
        reads.byId(announcementRows, row.announcementId),
    },
    PublishedAnnouncement: {
      __resolveReference: ({ id }: Identified, { reads }: Context) => reads.byId(publishedRows, id),
      authority,
      segments: (row: Published, _: unknown, { reads }: Context) => reads.parts(publishedParts, row),
    },
    Incident: {
      announcements: ({ id }: Identified, args: PageArgs, context: Context) =>
        pageUnder(context, announcementList, 'incident', id, args),
    },
  } satisfies Resolvers,
}
