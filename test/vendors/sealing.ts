/** Findings put into a database by hand, sealed as the graph of tests seals them. */
import type pg from 'pg'
import { testSeals } from '../harness/keys.ts'

export async function sealFindings(owner: pg.Client, checkId: string, word: string): Promise<string> {
  const findings = {
    ...{
      consentDocument: word,
      signatureEvidence: word,
      necessityNote: word,
      reasons: word,
      revokedFor: word,
    },
    heads: [
      { head: 'OTHER_SECRECY', finding: 'FOUND', offenceDate: null, otherText: word },
      { head: 'SEDITION_TREASON_CONVICTION', finding: 'FOUND', offenceDate: '1995-01-01', otherText: null },
    ],
  }
  const kept = testSeals.seal(`suitability ${checkId}`, JSON.stringify(findings))
  const { rows } = await owner.query(
    `insert into vendors.suitability_findings (check_id, agency_id, sealed, wrapped_key, key_id)
     select id, agency_id, $2, $3, $4 from vendors.suitability_check where id = $1 returning id`,
    [checkId, kept.sealed, kept.wrappedKey, kept.keyId],
  )
  return rows[0].id
}
