/** Issues an audit, never by whoever wrote what it says: from then on the vendor reads it and nobody alters it. */
import { startClock } from '../../../law/clocks/clock.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { Refusal } from '../../refusal.ts'
import { changeAudit, endOfLaterDay, journalledOf } from '../on-audits.ts'
import { stated, statedDay, statedOrNot } from '../stated.ts'
import { auditRows } from './reads.ts'

interface Input extends CommandInput {
  readonly auditId: string
  readonly auditedOn: string
  readonly conclusion: string
  readonly onSiteNeeded?: boolean | null
  readonly onSiteReason?: string | null
  readonly improvementDueOn?: string | null
  readonly yearlyByPlan?: boolean | null
}

type Issuing = Work<typeof auditRows, Input>

async function countFindings({ client, subject }: Issuing): Promise<number> {
  const { rows } = await client.query(
    'select count(*)::int as n from vendors.vendor_audit_finding where audit_id = $1 and withdrawn_at is null',
    [subject.id],
  )
  return rows[0].n
}

/** That nothing was found is the word of whoever answered every question; unasked, it would be the issuer's alone. */
async function requireAnswers({ client, subject }: Issuing): Promise<void> {
  const { rows } = await client.query(
    'select no from vendors.vendor_audit_check where audit_id = $1 and result is null order by no',
    [subject.id],
  )
  const missing = rows.map(({ no }) => String(no))
  if (missing.length > 0)
    throw new Refusal('BAD_INPUT', { argument: 'auditId', missing, clause: 'ER-4-1-9a' })
}

/** Numbers of findings the vendor has not been heard on: never put to it as they stand, or put as less than they are now. */
async function unheard({ client, subject }: Issuing): Promise<readonly string[]> {
  const { rows } = await client.query(
    `select f.no from vendors.vendor_audit_finding f where f.audit_id = $1 and f.withdrawn_at is null and not exists (
       select 1 from vendors.finding_put p where p.finding_id = f.id and (p.type = f.type or f.type = 'TO_IMPROVE')
         and (p.text, p.evidence, p.clause) = (f.text, f.evidence, f.clause)) order by f.no`,
    [subject.id],
  )
  return rows.map(({ no }) => String(no))
}

/** The next audit is due by the contract's cadence, and in a year where the agency's plan wants it of core systems (G-68). */
async function setNextAudit({ client, subject, input, now }: Issuing): Promise<void> {
  const { rows } = await client.query(
    `select c.audit_cadence_months as months, c.awarded_at as "awardedAt",
       exists (select 1 from published_agencies.system s where s.id = any(c.system_ids) and s.is_core) as "isCore"
     from vendors.contract c where c.id = $1`,
    [subject.contractId],
  )
  const { months, awardedAt, isCore } = rows[0]
  const kind = isCore && input.yearlyByPlan === true ? 'VENDOR_AUDIT_CORE' : 'VENDOR_AUDIT'
  const basis = { awardedAt, lastVendorAuditAt: now }
  const clock = startClock(kind, { basis, ...(months !== null && { set: { months } }) })
  await client.query('update vendors.contract set audit_due_at = $2, version = version + 1 where id = $1', [
    subject.contractId,
    clock?.dueAt ?? null,
  ])
}

/** Notices that were acknowledged as affecting the work before an audit because of an incident began are audited with it (ER-4-1-9b). */
async function markNotices({ client, subject, now }: Issuing): Promise<void> {
  await client.query(
    `update vendors.vendor_notice n set audited_at = $3, version = n.version + 1
     from vendors.vendor_audit a where a.id = $2 and a.trigger = 'INCIDENT' and n.contract_id = $1 and n.state <> 'CLOSED'
       and n.may_affect_work and n.acknowledged_at <= a.opened_at and n.audited_at is null`,
    [subject.contractId, subject.id, now],
  )
}

export const issueVendorAudit = command<typeof auditRows, Input>({
  mutation: 'issueVendorAudit',
  subject: auditRows,
  subjectId: ({ auditId }) => auditId,
  clause: 'ER-4-1-9a',
  author: ({ authorNos }) => authorNos,
  step: {
    machine: 'VENDOR_AUDIT',
    state: ({ state }) => state,
    outcome: async (_, before) => ((await countFindings(before)) > 0 ? 'FINDINGS' : 'NO_FINDINGS'),
  },
  guards: {
    COMMENT_OFFERED: async (work) => {
      const missing = await unheard(work)
      const { putAt, commentedAt, commentDueAt } = work.subject
      const waited = putAt !== null && (commentedAt !== null || commentDueAt < work.now)
      return (missing.length === 0 && waited) || { missing }
    },
    REASON_STATED: ({ input: { onSiteNeeded, onSiteReason } }) =>
      (onSiteNeeded === true) === (statedOrNot('onSiteReason', onSiteReason, 1_000) !== null),
  },
  guard: async (work) => {
    const { subject, input, to } = work
    if (to === 'CLOSED') await requireAnswers(work)
    if (input.onSiteNeeded === true && subject.stage !== 'PAPER')
      throw new Refusal('BAD_INPUT', { argument: 'onSiteNeeded', clause: 'AP-12.2-6c' })
    if ((input.improvementDueOn == null) === (to === 'FOLLOW_UP'))
      throw new Refusal('BAD_INPUT', { argument: 'improvementDueOn', clause: 'AP-15.2-2' })
  },
  run: async (work) => {
    const { subject, input, now, client, by, to } = work
    const auditedOn = statedDay('auditedOn', input.auditedOn)
    if (new Date(`${auditedOn}T00:00:00+08:00`) > now)
      throw new Refusal('BAD_INPUT', { argument: 'auditedOn', reason: 'STATED_TIME_IN_FUTURE' })
    const due =
      input.improvementDueOn == null ? null : endOfLaterDay('improvementDueOn', input.improvementDueOn, now)
    await client.query(
      `update vendors.vendor_audit_finding set issued_at = $2, due_at = $3, version = version + 1
       where audit_id = $1 and withdrawn_at is null`,
      [subject.id, now, due],
    )
    await changeAudit(client, subject.id, {
      state: to,
      audited_on: auditedOn,
      conclusion: stated('conclusion', input.conclusion, 5_000),
      on_site_needed: input.onSiteNeeded === true,
      on_site_reason: input.onSiteNeeded === true ? input.onSiteReason?.trim() : null,
      improvement_due_at: due,
      issued_by: by.personNo,
      issued_at: now,
    })
    // A paper audit that asks for a visit has not verified anything yet.
    if (input.onSiteNeeded !== true) {
      await setNextAudit(work)
      await markNotices(work)
    }
    return {
      id: subject.id,
      details: journalledOf(subject, { state: to, onSiteNeeded: input.onSiteNeeded === true }),
    }
  },
})
