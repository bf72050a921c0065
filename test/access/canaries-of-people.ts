/** Vendors' people whose every value is a canary, and where the work is secret their checks, sealed and in the open. */
import type pg from 'pg'
import { sealFindings } from '../vendors/sealing.ts'
import { instantOf, type Letters, put, word } from './canary.ts'

interface At {
  readonly agency: string
  readonly contract: string
  readonly vendor: string
  readonly isSecret: boolean
}

export async function putPeopleOfVendors(
  owner: pg.Client,
  of: Letters,
  { agency, contract, vendor, isSecret }: At,
): Promise<void> {
  const at = instantOf(of)
  const isA = of.letter === 'a'
  const day = at.slice(0, 10)
  const person_id = await put(owner, 'vendors.vendor_person', {
    ...{
      contract_id: contract,
      agency_id: agency,
      vendor_id: vendor,
      name: word(of, 'name'),
      post: word(of, 'post'),
    },
    ...{ suitability_basis: isA ? 'PERFORMS_WORK' : 'MAY_ACCESS', named_by: 1, named_at: at },
  })
  const filed = { filed_by: 1, filed_at: at }
  await put(owner, 'vendors.qualification', {
    ...{
      person_id,
      basis: isA ? 'TRAINED' : 'CERTIFIED',
      evidence: word(of, 'evidence'),
      expires_on: day,
      ...filed,
    },
  })
  await put(owner, 'vendors.assignment', { person_id, contract_id: contract, assigned_by: 1, started_at: at })
  await put(owner, 'vendors.non_disclosure_undertaking', {
    ...{ contract_id: contract, person_id, signed_on: day, form: isA ? 'PAPER' : 'ELECTRONIC' },
    ...{ document: word(of, 'document'), recorded_by: 1, recorded_at: at },
  })
  if (!isSecret) return
  const about = { person_id, contract_id: contract, agency_id: agency }
  const check = await put(owner, 'vendors.suitability_check', {
    ...{ ...about, by_sub_vendor: false, basis: 'PERFORMS_WORK', secret_level: 'SECRET' },
    ...{
      secret_content_summary: word(of, 'summary'),
      state: isA ? 'CLEARED' : 'NOT_CLEARED',
      required_at: at,
    },
    ...{
      consent_state: 'GIVEN',
      consent_form: 'PAPER',
      consent_signed_at: at,
      opened_at: at,
      decided_at: at,
    },
    ...{ result: isA ? 'CLEARED' : 'NOT_CLEARED', valid_until: at },
  })
  const findings = await sealFindings(owner, check, word(of, 'finding'))
  await owner.query('update vendors.suitability_check set findings_id = $2 where id = $1', [check, findings])
  await put(owner, 'vendors.exit_control', {
    ...{ ...about, starts_on: day, authority_reference: word(of, 'order'), recorded_by: 1, recorded_at: at },
  })
}
