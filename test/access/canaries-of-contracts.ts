/** Canaries on what the end of a contract leaves behind, and on what is said about its vendor. */
import type pg from 'pg'
import { instantOf, type Letters, number, put, word } from './canary.ts'

interface Of {
  readonly contract_id: string
  readonly agency_id: string
}

export async function putEnd(owner: pg.Client, of: Letters, on: Of, vendor: string): Promise<void> {
  const at = instantOf(of)
  const data_return_id = await put(owner, 'vendors.data_return', {
    ...{ ...on, holder_id: vendor, holder_no: number(of), held_by_sub_vendor: of.letter === 'a' },
    ...{ dataset: word(of, 'dataset'), state: 'FILED', named_at: at, due_at: at, filed_at: at },
  })
  await put(owner, 'vendors.data_return_filing', {
    ...{ data_return_id, method: of.letter === 'a' ? 'DELETE' : 'RETURN', evidence: word(of, 'evidence') },
    ...{
      performed_on: at.slice(0, 10),
      is_physical: false,
      witness_post: word(of, 'witness'),
      filer: 'VENDOR',
    },
    ...{ filed_by_no: 1, filed_at: at, verdict_reason: word(of, 'verdict') },
  })
  await put(owner, 'vendors.vendor_opinion', {
    ...{ ...on, vendor_id: vendor, opinion: word(of, 'opinion'), reasons: word(of, 'reasons') },
    ...{ state: of.letter === 'a' ? 'DRAFT' : 'FINAL', authors: [1], written_at: at },
  })
  await put(owner, 'vendors.termination_recommendation', {
    ...{
      ...on,
      vendor_id: vendor,
      incident_id: on.contract_id,
      ground: 'NOT_REPORTED',
      cites: ['LOG_CLAUSE'],
    },
    ...{
      recommendation: word(of, 'recommendation'),
      reasons: word(of, 'advice'),
      authority_id: on.agency_id,
    },
    ...{ recommended_by_no: 1, recommended_at: at, answer_due_at: at },
  })
}
