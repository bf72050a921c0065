/** Canaries in everything that hangs on an item: parts, restrictions, analyses, lines of sharing, copies and duties. */
import type pg from 'pg'
import { instantOf, type Letters, put, word } from './canary.ts'

export async function putIntelligence(owner: pg.Client, of: Letters, agency_id: string, item_id: string) {
  const at = instantOf(of)
  const isFirst = of.letter === 'a'
  const { rows } = await owner.query('select no as agency_no from agencies.agency where id = $1', [agency_id])
  const { agency_no } = rows[0]
  const segment = { item_id, agency_id, text: word(of, 'segment'), screened_at: at }
  await put(owner, 'intelligence.intel_segment', { ...segment, position: 1 })
  const segment_id = await put(owner, 'intelligence.intel_segment', {
    ...{ ...segment, position: 2, restriction: isFirst ? 'TRADE_OR_BUSINESS_HARM' : 'SECRET_BY_LAW' },
    ...{ reason: word(of, 'restriction'), citation: word(of, 'secrecy') },
  })
  await put(owner, 'intelligence.intel_exception', {
    ...{
      segment_id,
      ground: 'PARTY_CONSENT',
      reason: word(of, 'exception'),
      consent_party: word(of, 'party'),
    },
    ...{ consent_document: word(of, 'consent'), decider_no: 1, at },
  })
  const risk_level = isFirst ? 1 : 3
  const found = {
    ...{ threats: word(of, 'threats'), vulnerabilities: word(of, 'weaknesses'), risk_level },
    ...{ risk_reason: word(of, 'risk'), actor_no: 1, role: word(of, 'analyst'), at },
  }
  await put(owner, 'intelligence.intel_analysis', { item_id, ...found })
  await put(owner, 'intelligence.correlation', {
    ...{ item_id, dimensions: ['INDICATOR'], item_ids: [item_id], result: word(of, 'correlation') },
    ...{ novel_threat: isFirst, actor_no: 1, role: word(of, 'correlating'), at },
  })
  await put(owner, 'intelligence.intel_share', {
    ...{ item_id, agency_id, agency_no, recipient_agency_id: agency_id, recipient_agency_no: agency_no },
    ...{ shared_by_role: word(of, 'sharing'), shared_at: at },
  })
  const receipt_id = await put(owner, 'intelligence.intel_receipt', {
    ...{ item_id, agency_id, agency_no, early_warning: isFirst, received_at: at },
    state: isFirst ? 'RECEIVED' : 'COUNTERED',
  })
  await put(owner, 'intelligence.receipt_analysis', { receipt_id, ...found })
  await put(owner, 'intelligence.countermeasure', {
    ...{
      receipt_id,
      kind: 'RESPONSE',
      description: word(of, 'measure taken'),
      done_at: at,
      is_urgent: isFirst,
    },
    ...{ actor_no: 1, role: word(of, 'acting'), at },
  })
  await put(owner, 'intelligence.share_duty', {
    ...{ item_id, agency_id, agency_no, ground: 'ORIGINATED', early_warning: isFirst, origin_visible: true },
    ...{ state: isFirst ? 'OPEN' : 'FULFILLED', opened_at: at, waiver_reason: word(of, 'waiver') },
  })
}
