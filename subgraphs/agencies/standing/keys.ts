/** How viewers relate to rows of standing: by the agency, or because the row is about themselves. */
import { type Sql, selfKey } from '../../row-source.ts'

export const self =
  (column: string): Sql =>
  (t) =>
    `select ${selfKey(`${t}.${column}`)}`

export const ofAgency: Sql = (t) => `${t}.agency_id`

/** Rows without an agency, and those of an excepted one, are nobody's business but the person's own (ER-2a). */
export const notExcepted: Sql = (t) =>
  `exists (select 1 from published_agencies.agency a where a.id = ${t}.agency_id and not a.is_excepted)`

/** The opaque id behind a person's number. */
export const personId =
  (column: string): Sql =>
  (t) =>
    `(select p.id from published_agencies.person p where p.no = ${t}.${column})`

export const inForce: Sql = (t) =>
  `${t}.valid_from <= (select access.now()) and (${t}.valid_to is null or ${t}.valid_to > (select access.now()))`
