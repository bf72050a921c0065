/** The cases of a vendor's contracts, for those who may know of the link and of who the vendor is (D-04). */
import type { ListSource } from '../../list.ts'
import { visible, wantedOf } from '../../predicate.ts'
import { contractFacts } from '../facts/contracts.ts'
import { incidentList } from './reads.ts'

const vendorShown = { type: contractFacts.type, field: 'vendor', returns: '' }

export const incidentsOfVendor: ListSource = {
  ...incidentList,
  name: 'incidentsOfVendor',
  under: {
    vendor: {
      sql: (t) =>
        `(select c.vendor_id from published_vendors.contract c
          where c.id = ${t}.contract_id and (${visible(contractFacts, 'c', contractFacts.class, vendorShown)}))`,
      // To hang there tells that the case has to do with a contract, as its part for the contract's people does.
      touches: { class: 'IN.DETAIL', field: 'contractPart' },
      needs: wantedOf(contractFacts, contractFacts.class, vendorShown),
    },
  },
}
