/** Opens an audit of a vendor: on paper, or a visit that an issued paper audit found necessary; its questions are copied. */
import type pg from 'pg'
import { checklistFor } from '../../../law/vendor-audits/checklist.ts'
import { type CommandInput, command, type Work } from '../../command.ts'
import { isId } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { journalled } from '../acting.ts'
import { contractRows } from '../contract/reads.ts'
import { stated, statedDay, statedInstant, statedList, statedOrNot } from '../stated.ts'
import { auditRows } from './reads.ts'
import type { VendorAuditMethod, VendorAuditStage, VendorAuditTrigger } from './vocabulary.ts'

interface Question {
  readonly question: string
  readonly clause: string
}

interface Input extends CommandInput {
  readonly contractId: string
  readonly trigger: VendorAuditTrigger
  readonly occasion?: string | null
  readonly method: VendorAuditMethod
  readonly methodText?: string | null
  readonly stage: VendorAuditStage
  readonly paperAuditId?: string | null
  readonly announcedOn: string
  readonly scope: string
  readonly documentRequests?: readonly string[] | null
  readonly windowFrom?: string | null
  readonly windowTo: string
  readonly engagementIds?: readonly string[] | null
  readonly furtherQuestions?: readonly Question[] | null
}

type Opening = Work<typeof contractRows, Input>

const underWay = ['AWARDED', 'ACTIVE', 'ACCEPTANCE', 'SUSPENDED', 'ENDED_DATA_PENDING']
/** An audit that takes longer is none: a window is what keeps a tool's access short. */
const LONGEST_WINDOW_DAYS = 366
const MOST_QUESTIONS = 100

function windowOf({ input, now }: Opening): readonly [Date, Date] {
  const from = input.windowFrom == null ? now : statedInstant('windowFrom', input.windowFrom)
  const to = statedInstant('windowTo', input.windowTo)
  if (to <= now || to <= from || to.getTime() - from.getTime() > LONGEST_WINDOW_DAYS * 86_400_000)
    throw new Refusal('BAD_INPUT', { argument: 'windowTo', limit: LONGEST_WINDOW_DAYS })
  return [from, to]
}

/** Numbers of those named, each engaged on this very contract as an auditor and not yet released. */
async function teamOf({ client, subject, input, now }: Opening): Promise<readonly number[] | null> {
  const ids = [...new Set(input.engagementIds ?? [])]
  if (!ids.every(isId)) return null
  const { rows } = await client.query(
    `select person_no as no from vendors.engagement where id = any($1) and contract_id = $2
       and capacity = 'AUDITOR' and (valid_to is null or valid_to > $3)`,
    [ids, subject.id, now],
  )
  return rows.length === ids.length ? [...new Set(rows.map(({ no }) => no as number))] : null
}

/** Issued, of this contract, on paper, with its reason, and no visit followed it yet. */
async function isFoundNecessary({ client, subject, input }: Opening): Promise<boolean> {
  if (input.stage === 'PAPER') return input.paperAuditId == null
  const { rowCount } = await client.query(
    `select 1 from vendors.vendor_audit p where p.id = $1 and p.contract_id = $2 and p.stage = 'PAPER' and p.on_site_needed
       and p.issued_at is not null and not exists (
         select 1 from vendors.vendor_audit v where v.paper_audit_id = p.id and v.state <> 'CANCELLED')`,
    [isId(input.paperAuditId) ? input.paperAuditId : null, subject.id],
  )
  return rowCount === 1
}

const insert = `
insert into vendors.vendor_audit (contract_id, agency_id, is_classified, trigger, occasion, method, method_text, stage,
  paper_audit_id, announced_on, scope, document_requests, window_from, window_to, team_nos, state, opened_by, opened_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) returning id`

async function askQuestions(client: pg.ClientBase, auditId: string, work: Opening): Promise<number> {
  const { subject, input } = work
  const further = input.furtherQuestions ?? []
  if (further.length > MOST_QUESTIONS)
    throw new Refusal('BAD_INPUT', { argument: 'furtherQuestions', limit: MOST_QUESTIONS })
  const common = checklistFor(input.stage, {
    touchesSecrets: subject.secretLevel !== 'NONE',
    bespokeDevelopment: subject.bespokeDevelopment,
    subcontractingAllowed: subject.subcontractingAllowed === true,
  }).map(({ code, clause, question }) => ({ code, clause, zh: question.zh, en: question.en }))
  const own = further.map(({ question, clause }) => {
    const asked = stated('furtherQuestions.question', question, 500)
    return { code: null, clause: stated('furtherQuestions.clause', clause, 100), zh: asked, en: asked }
  })
  await client.query(
    `insert into vendors.vendor_audit_check (audit_id, no, code, clause, question_zh, question_en)
     select $1, q.no, q.code, q.clause, q.zh, q.en
     from rows from (jsonb_to_recordset($2) as (code text, clause text, zh text, en text)) with ordinality as q(code, clause, zh, en, no)`,
    [auditId, JSON.stringify([...common, ...own])],
  )
  return common.length + own.length
}

export const openVendorAudit = command<typeof contractRows, Input>({
  mutation: 'openVendorAudit',
  subject: contractRows,
  subjectId: ({ contractId }) => contractId,
  returns: auditRows,
  clause: 'ER-4-1-9a',
  step: { machine: 'VENDOR_AUDIT', state: () => null },
  guards: {
    CONTRACT_UNDER_WAY: ({ subject }) => underWay.includes(subject.state),
    ON_SITE_FOUND_NECESSARY: isFoundNecessary,
    AUDIT_TEAM_ENGAGED: async (work) =>
      (await teamOf(work)) !== null || { argument: 'engagementIds', missing: [] },
  },
  run: async (work) => {
    const { subject, input, now, client, by, to } = work
    const occasion = statedOrNot('occasion', input.occasion, 1_000)
    if ((input.trigger === 'INCIDENT') !== (occasion !== null))
      throw new Refusal('BAD_INPUT', { argument: 'occasion', clause: 'ER-4-1-9b' })
    const methodText = statedOrNot('methodText', input.methodText, 500)
    if ((input.method === 'OTHER') !== (methodText !== null))
      throw new Refusal('BAD_INPUT', { argument: 'methodText', clause: 'ER-4-1-9a' })
    const { rows } = await client.query(insert, [
      subject.id,
      subject.agencyId,
      subject.secretLevel !== 'NONE',
      input.trigger,
      occasion,
      input.method,
      methodText,
      input.stage,
      input.paperAuditId ?? null,
      statedDay('announcedOn', input.announcedOn),
      stated('scope', input.scope, 2_000),
      statedList('documentRequests', input.documentRequests, 500),
      ...windowOf(work),
      await teamOf(work),
      to,
      by.personNo,
      now,
    ])
    const id: string = rows[0].id
    const questions = await askQuestions(client, id, work)
    const { stage, trigger } = input
    return { id, details: journalled(subject, { contractId: subject.id, stage, trigger, questions }) }
  },
})
