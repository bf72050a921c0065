/** The lists of standing: what they can be filtered and ordered by, each with the field it would reveal (D-13). */
import type { ListSource } from '../../list.ts'
import { inForce, ofAgency } from './keys.ts'
import {
  appointmentRows,
  contactRows,
  grantState,
  personRows,
  roleGrantRows,
  taskRows,
  teamRows,
} from './reads.ts'

const underAgency = { agency: ofAgency }

export const people: ListSource = {
  name: 'people',
  source: personRows,
  filters: {},
  orders: {
    REGISTERED: {
      touches: { class: 'AG.CONTACT_PERSONAL', field: 'post' },
      sql: (t) => `${t}.no`,
      type: 'int',
    },
  },
  order: { by: 'REGISTERED', direction: 'ASC' },
  agency: ofAgency,
  under: underAgency,
}

const grantField = (field: string) => ({ class: 'AG.GRANT', field })

export const roleGrants: ListSource = {
  name: 'roleGrants',
  source: roleGrantRows,
  filters: {
    role: { touches: grantField('role'), sql: (t) => `${t}.role = $value` },
    state: { touches: grantField('state'), sql: (t) => `${grantState(t)} = $value` },
  },
  orders: {
    REQUESTED_AT: {
      touches: grantField('requestedAt'),
      sql: (t) => `${t}.requested_at`,
      type: 'timestamptz',
    },
  },
  order: { by: 'REQUESTED_AT', direction: 'DESC' },
  under: underAgency,
}

const contactField = (field: string) => ({ class: 'AG.CONTACT_OFFICE', field })

export const contacts: ListSource = {
  name: 'contacts',
  source: contactRows,
  filters: {
    role: { touches: contactField('role'), sql: (t) => `${t}.role = $value` },
    notVerifiedSince: {
      touches: contactField('lastVerifiedAt'),
      sql: (t) => `(${t}.last_verified_at is null or ${t}.last_verified_at < $value::timestamptz)`,
    },
  },
  orders: {
    CREATED_AT: { touches: contactField('role'), sql: (t) => `${t}.created_at`, type: 'timestamptz' },
  },
  order: { by: 'CREATED_AT', direction: 'ASC' },
  under: underAgency,
}

const staffingField = (field: string) => ({ class: 'AG.STAFFING', field })

export const cisoAppointments: ListSource = {
  name: 'cisoAppointments',
  source: appointmentRows,
  filters: {},
  orders: {
    VALID_FROM: { touches: staffingField('validFrom'), sql: (t) => `${t}.valid_from`, type: 'timestamptz' },
  },
  order: { by: 'VALID_FROM', direction: 'DESC' },
  under: underAgency,
}

export const securityTeams: ListSource = {
  name: 'securityTeams',
  source: teamRows,
  filters: {
    kind: { touches: staffingField('kind'), sql: (t) => `${t}.kind = $value` },
    inForce: { touches: staffingField('validFrom'), sql: (t) => `(${inForce(t)}) = $value::boolean` },
  },
  orders: {
    VALID_FROM: { touches: staffingField('validFrom'), sql: (t) => `${t}.valid_from`, type: 'timestamptz' },
  },
  order: { by: 'VALID_FROM', direction: 'DESC' },
  under: underAgency,
}

const taskField = (field: string) => ({ class: 'OWN.TASK', field })

/** Where the viewer holds a role just now. */
const heldAt = `any(array(select a.id from published_agencies.role_grant g join published_agencies.agency a on a.no = g.agency_no
  where g.person_no = (select access.person()) and ${inForce('g')}))`

export const tasks: ListSource = {
  name: 'tasks',
  source: taskRows,
  startsFrom: (t) =>
    `${t}.agency_id = ${heldAt} or ${t}.person_no = (select access.person()) or ${t}.agency_id is null`,
  filters: {
    done: { touches: taskField('done'), sql: (t) => `(${t}.done_at is not null) = $value::boolean` },
    kind: { touches: taskField('kind'), sql: (t) => `${t}.kind = $value` },
  },
  orders: {
    CREATED_AT: { touches: taskField('createdAt'), sql: (t) => `${t}.created_at`, type: 'timestamptz' },
    DUE_AT: {
      touches: taskField('dueAt'),
      sql: (t) => `coalesce(${t}.due_at, 'infinity')`,
      type: 'timestamptz',
    },
  },
  order: { by: 'CREATED_AT', direction: 'DESC' },
}
