/** shareIntel: the shareable parts of a screened item go to those who may have it, and nothing else does (SR-3, SR-4-2). */
import { type ChannelKind, isDesignated } from '../../../law/intelligence/channels.ts'
import { mayShareWith } from '../../../law/intelligence/recipients.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { roleOf, rolesOf } from '../acting.ts'
import { fulfilDuties } from '../duty/reads.ts'
import { follow } from '../following.ts'
import { itemRows } from '../item/reads.ts'
import { type Body, kindOf, nscOffices, recipientsFor } from '../published/bodies.ts'
import { isOpenTo, segmentsOf } from '../screening/reads.ts'
import type { Safeguard } from './vocabulary.ts'

interface Input extends CommandInput {
  readonly intelItem: string
  readonly recipients: readonly string[]
  readonly including?: readonly string[] | null
  readonly safeguards: readonly Safeguard[]
  readonly channel?: ChannelKind | null
}

type Sharing = Work<typeof itemRows, Input>

const MOST_RECIPIENTS = 500

const named = ({ client, subject, input }: Sharing) =>
  recipientsFor(client, subject.agencyId, input.recipients)

/** Those who are named, and the NSC office where the item warns of something (IG-3.4-1a). */
async function recipientsOf(work: Sharing): Promise<readonly Body[]> {
  const { client, subject } = work
  const all = [
    ...(await named(work)),
    ...(subject.earlyWarning ? await nscOffices(client, subject.agencyId) : []),
  ]
  return [...new Map(all.map((body) => [body.no, body])).values()]
}

/** Every part that has to go may go to everybody, and something goes to each. */
async function areShareable(work: Sharing) {
  const { client, subject, input } = work
  const segments = await segmentsOf(client, subject.id)
  const wanted = new Set(input.including ?? [])
  if ([...wanted].some((id) => segments.every((each) => each.id !== id)))
    throw new Refusal('NOT_FOUND', { mutation: 'shareIntel', argument: 'including' })
  const recipients = await recipientsOf(work)
  const held = segments
    .filter(({ id }) => wanted.has(id))
    .filter((each) => !recipients.every(({ no }) => isOpenTo(each, no)))
  const isEmptyForSome = recipients.some(({ no }) => !segments.some((each) => isOpenTo(each, no)))
  return held.length === 0 && !isEmptyForSome
}

async function areEligible(work: Sharing) {
  const { client, subject, by } = work
  const { isGovernment } = await kindOf(client, subject.agencyId)
  const roles = rolesOf(by.as)
  const eligible = (body: Body) =>
    body.id !== subject.agencyId && roles.some((role) => mayShareWith({ role, isGovernment }, body))
  const outside = (await named(work)).filter((body) => !eligible(body))
  return outside.length === 0 || { argument: 'recipients', missing: outside.map(({ id }) => id) }
}

const insertShare = `
insert into intelligence.intel_share (item_id, agency_id, agency_no, recipient_agency_id, recipient_agency_no, channel,
  safeguards, shared_by_no, shared_by_role, shared_at, delivered_at, origin_visible)
select $1, $2, $3, b.id, b.no, $6, $7, $8, $9, $10, $10, $11 from unnest($4::uuid[], $5::integer[]) as b(id, no)
on conflict do nothing returning recipient_agency_id as id, recipient_agency_no as no`

const insertReceipt = `
insert into intelligence.intel_receipt (item_id, agency_id, agency_no, early_warning, state, received_at)
select $1, b.id, b.no, $4, $5, $6 from unnest($2::uuid[], $3::integer[]) as b(id, no)`

const columnsOf = (bodies: readonly Pick<Body, 'id' | 'no'>[]) =>
  [bodies.map(({ id }) => id), bodies.map(({ no }) => no)] as const

export const shareIntel = command<typeof itemRows, Input>({
  mutation: 'shareIntel',
  subject: itemRows,
  subjectId: (input) => input.intelItem,
  step: { machine: 'INTEL_ITEM', state: (row) => row.state },
  clause: 'SR-3-3',
  guards: {
    SEGMENTS_SHAREABLE: areShareable,
    SAFEGUARDS_PLANNED: ({ input }) => input.safeguards.length > 0,
    CHANNEL_DESIGNATED: ({ input }) => isDesignated(input.channel ?? 'GRAPH'),
    RECIPIENT_ELIGIBLE: areEligible,
  },
  guard: async (work) => {
    if (work.input.recipients.length > MOST_RECIPIENTS || (await recipientsOf(work)).length === 0)
      throw new Refusal('BAD_INPUT', { argument: 'recipients', limit: MOST_RECIPIENTS })
  },
  run: async (work) => {
    const { subject, input, client, by, now, to } = work
    const recipients = await recipientsOf(work)
    await client.query(
      `update intelligence.intel_item set state = $2, dated_at = case when state = 'SHARED' then dated_at else $3 end,
         version = version + 1 where id = $1`,
      [subject.id, to, now],
    )
    const { rows: reached } = await client.query<Pick<Body, 'id' | 'no'>>(insertShare, [
      subject.id,
      subject.agencyId,
      subject.agencyNo,
      ...columnsOf(recipients),
      input.channel ?? 'GRAPH',
      [...new Set(input.safeguards)],
      by.personNo,
      roleOf(by.as),
      now,
      subject.originVisible,
    ])
    const received = follow('INTEL_RECEIPT', null, 'delivered')
    await client.query(insertReceipt, [
      subject.id,
      ...columnsOf(reached),
      subject.earlyWarning,
      received,
      now,
    ])
    if (recipients.some((body) => body.isNationalAuthority)) await fulfilDuties(client, subject.id, now)
    return { id: subject.id, details: { recipients: reached.map(({ id }) => id) } }
  },
})
