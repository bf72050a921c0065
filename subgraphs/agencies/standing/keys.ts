/** How viewers relate to rows of standing: by the agency, or because the row is about themselves. */
import { relationNumbers } from '../../../law/access/relations.ts'
import type { Sql } from '../../row-source.ts'

/** The key of a person to what is about, held by or addressed to him or her. */
export const selfKey = (personNo: string) => `${relationNumbers.SELF}::bigint << 32 | ${personNo}`

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
