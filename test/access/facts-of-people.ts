/** Vendors' people and their checks as plain facts. */
type Of = (column: string) => string

/** Registration number of the person's company, where it is the vendor of the contract, or where it is not. */
const company = (of: string, is: string, holds: string) =>
  `array(select v.registration_no from vendors.vendor_person p join vendors.vendor v on v.id = p.vendor_id
     join vendors.contract c on c.id = p.contract_id where p.id = ${of} and p.vendor_id ${is} c.vendor_id and ${holds})`

const companies = (of: string, holds: string) =>
  `${company(of, '=', holds)} as vendors, ${company(of, '<>', holds)} as "subVendors"`

export const peopleOfVendors = (code: Of, subject: Of): Readonly<Record<string, string>> => ({
  // What a company filed stays readable to it; a contract with secrets has no party.
  VendorPerson: `select t.id, ${code('t.agency_id')} as agency, array[${subject('t.person_no')}] as self, k.secret_level <> 'NONE' as secret,
      ${companies('t.id', `c.secret_level = 'NONE' and c.awarded_at is not null`)},
      array(select ${subject('e.person_no')} from vendors.engagement e where e.contract_id = k.id and k.secret_level = 'NONE'
        and (k.closed_at is null or k.closed_at > $1) and e.valid_from <= $1 and (e.valid_to is null or e.valid_to > $1)) as engaged,
      jsonb_build_object('OutsourcingContract', t.contract_id) as under
    from vendors.vendor_person t join vendors.contract k on k.id = t.contract_id`,
  SuitabilityCheck: `select t.id, ${code('t.agency_id')} as agency, array[${subject('t.person_no')}] as self,
      ${companies('t.person_id', `c.state <> 'CLOSED'`)}, jsonb_build_object('VendorPerson', t.person_id) as under
    from vendors.suitability_check t where $1::timestamptz is not null`,
  SuitabilityFindings: `select t.id, ${code('t.agency_id')} as agency from vendors.suitability_findings t where $1::timestamptz is not null`,
  ExitControl: `select t.id, ${code('t.agency_id')} as agency, array[${subject('t.person_no')}] as self,
      jsonb_build_object('VendorPerson', t.person_id) as under from vendors.exit_control t where $1::timestamptz is not null`,
})
