/** Deliveries, tests and components as plain facts, by the tables they were entered in. */

interface Words {
  readonly CODE: (column: string) => string
  readonly OPEN: string
  readonly partiesOf: (which: string) => string
  readonly supportersOf: (incident: string) => string
}

/** Cases, exercises apart, in which the tested system is named. */
const CASES = `(select n.incident_id from incidents.incident_system n join incidents.incident i on i.id = n.incident_id
  where n.system_id = t.system_id and n.dropped_at is null and not i.is_exercise)`

export function questionsOfDeliveries({ CODE, OPEN, partiesOf, supportersOf }: Words) {
  const secret = `(select k.secret_level <> 'NONE' from vendors.contract k where k.id = t.contract_id) as secret`
  const parties = `lateral (select ${partiesOf('c.id = t.contract_id')}) p`
  const common = `t.id, ${CODE('t.agency_id')} as agency, ${secret}, p.vendors, p.engaged`
  /** Of sub-vendors only the one whose register it is (D-02). */
  const ofRegister = (table: string, under: string) =>
    `select ${common}, array(select v.registration_no from vendors.subcontract s join vendors.vendor v on v.id = s.sub_vendor_id
        join vendors.contract c on c.id = s.contract_id
        where s.contract_id = t.contract_id and s.sub_vendor_id = t.vendor_id and ${OPEN}) as "subVendors",
      jsonb_build_object(${under}) as under from vendors.${table} t, ${parties}`
  return {
    Delivery: `select ${common}, jsonb_build_object('OutsourcingContract', t.contract_id) as under from vendors.delivery t, ${parties}`,
    SecurityTest: `select ${common}, ${supportersOf(`in ${CASES}`)}, jsonb_build_object('case', exists ${CASES}) as "is",
        jsonb_build_object('Delivery', t.delivery_id) as under from vendors.security_test t, ${parties}`,
    ComponentRegister: ofRegister('component_register', `'OutsourcingContract', t.contract_id`),
    Component: ofRegister('component', `'ComponentRegister', t.register_id`),
    ComponentImport: ofRegister('component_import', `'ComponentRegister', t.register_id`),
    // Nobody's: how many agencies use it is all that it says.
    ComponentUse: `select t.id, null as agency, jsonb_build_object('counted', exists (
        select 1 from vendors.component c join vendors.contract k on k.id = c.contract_id
        where c.name = t.name and c.version = t.version and c.source = t.source and c.gone_at is null and k.secret_level = 'NONE')) as "is"
      from vendors.component_use t where $1::timestamptz is not null`,
  }
}
