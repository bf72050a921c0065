/** What is secret in a twin about an audit of its vendor, draft and issued alike. */
import type pg from 'pg'
import { instantOf, type Letters, put, word } from './canary.ts'

interface OfContract {
  readonly contract_id: string
  readonly agency_id: string
  readonly is_classified: boolean
}

export async function putAudits(owner: pg.Client, of: Letters, contract: OfContract): Promise<void> {
  const at = instantOf(of)
  const isA = of.letter === 'a'
  for (const [kind, data_class] of Object.entries({ COMPONENTS: 'VE.COMPONENT', MEASURES: 'VE.NOTICE' }))
    await put(owner, 'vendors.filing', {
      ...{ ...contract, kind, mode: isA ? 'EACH' : 'ALL_OR_NONE', data_class, filer_keys: [], filed_by: 1 },
      ...{ filed_at: at, filed: isA ? 1 : 2, refused: 0, outcomes: JSON.stringify([word(of, 'outcome')]) },
    })
  for (const issued of [false, true]) {
    const audit_id = await put(owner, 'vendors.vendor_audit', {
      ...{ ...contract, trigger: isA ? 'PERIODIC' : 'INCIDENT', occasion: word(of, 'occasion') },
      ...{
        method: isA ? 'AUDIT' : 'OTHER',
        method_text: word(of, 'means'),
        stage: isA ? 'PAPER' : 'ON_SITE',
      },
      ...{
        announced_on: at.slice(0, 10),
        scope: word(of, 'scope'),
        document_requests: [word(of, 'request')],
      },
      ...{
        window_from: at,
        window_to: '2049-01-01',
        state: isA ? 'DRAFTING' : 'OPEN',
        opened_by: 1,
        opened_at: at,
      },
    })
    await put(owner, 'vendors.vendor_audit_check', {
      ...{ audit_id, no: isA ? 1 : 2, clause: word(of, 'clause'), question_zh: word(of, 'question') },
      ...{ question_en: word(of, 'question'), result: isA ? 'MET' : 'NOT_MET', note: word(of, 'note') },
    })
    const found = {
      ...{ no: isA ? 1 : 2, type: isA ? 'DEFICIENCY' : 'TO_IMPROVE', text: word(of, 'finding') },
      ...{ evidence: word(of, 'evidence'), clause: word(of, 'clause') },
    }
    const finding_id = await put(owner, 'vendors.vendor_audit_finding', {
      ...{ ...contract, audit_id, ...found, recorded_by: 1, recorded_at: at },
    })
    await put(owner, 'vendors.finding_put', { audit_id, finding_id, round: 1, ...found, put_at: at })
    await put(owner, 'vendors.filing', {
      ...{
        ...contract,
        audit_id,
        kind: 'FINDINGS',
        mode: isA ? 'EACH' : 'ALL_OR_NONE',
        data_class: 'VE.AUDIT_DRAFT',
      },
      ...{ filer_keys: [], filed_by: 1, filed_at: at, filed: isA ? 1 : 2, refused: 0, outcomes: '[]' },
    })
    if (!issued) continue
    await owner.query(
      `update vendors.vendor_audit set issued_at = $2, state = $3, conclusion = $4, audited_on = $5 where id = $1`,
      [audit_id, at, isA ? 'FOLLOW_UP' : 'CLOSED', word(of, 'conclusion'), at.slice(0, 10)],
    )
    await owner.query('update vendors.vendor_audit_finding set issued_at = $2, due_at = $2 where id = $1', [
      finding_id,
      at,
    ])
    await put(owner, 'vendors.finding_correction', {
      ...{
        finding_id,
        text: word(of, 'correction'),
        reason: word(of, 'reason'),
        corrected_by: 1,
        corrected_at: at,
      },
    })
    const improvement_id = await put(owner, 'vendors.vendor_improvement', {
      ...{ ...contract, finding_id, audit_id, state: isA ? 'SUBMITTED' : 'DONE', cause: word(of, 'cause') },
      ...{ measures: word(of, 'measures'), submitted_at: at },
    })
    await put(owner, 'vendors.vendor_improvement_step', {
      ...{
        improvement_id,
        step: word(of, 'step'),
        to_state: isA ? 'SUBMITTED' : 'DONE',
        measures: word(of, 'measures'),
      },
      ...{ actor_no: 1, role: 'VENDOR_USER', at },
    })
  }
}
