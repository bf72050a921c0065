/** The one question of this bench, as a caller of the graph asks it and as somebody without a graph would write it. */

export const PAGE = 20

export const QUERY = `query Cases {
  incidents(first: ${PAGE}) {
    nodes {
      id
      reference
      state
      effectiveLevel
      reportedAt
      agency { id nameZh nameEn supervisors { kind superior { id nameZh nameEn } } }
      contract { id cadenceStatus vendor { id nameZh nameEn } }
    }
  }
}`

/** What the viewer's keys reach at an instant: the predicate of the graph's own statements, written by hand. */
const reached = (keys: string, now: string) =>
  `(select r.target_id from published_agencies.reach r where r.key = any(${keys}) and r.valid_from <= ${now} and (r.valid_to is null or r.valid_to > ${now}))`

export interface Placed {
  /** SQL for the viewer's keys, the instant and the page size. */
  readonly keys: string
  readonly now: string
  readonly size: string
}

const COLUMNS = (now: string) => `
  i.id, i.reference, i.handling_state as state, i.effective_level as "effectiveLevel", i.reported_at as "reportedAt",
  a.id as "agencyId", a.name_zh as "agencyZh", a.name_en as "agencyEn",
  (select json_agg(json_build_object('kind', l.kind, 'superior', json_build_object('id', s.id, 'nameZh', s.name_zh, 'nameEn', s.name_en))
     order by l.kind, l.superior_no)
   from agencies.supervision_link l join agencies.agency s on s.no = l.superior_no
   where l.subordinate_no = a.no and l.valid_from <= ${now} and (l.valid_to is null or l.valid_to > ${now})) as supervisors,
  c.id as "contractId", case when c.audit_due_at < ${now} then 'OVERDUE' when c.audit_due_at is not null then 'WITHIN' end as "cadenceStatus",
  v.id as "vendorId", v.name_zh as "vendorZh", v.name_en as "vendorEn"`

/** The join as one writes it, the viewer's rule included because no row rule stands below. */
export function joinSql({ keys, now, size }: Placed): string {
  return `select ${COLUMNS(now)}
from incidents.incident i
join agencies.agency a on a.id = i.agency_id
left join vendors.contract c on c.id = i.contract_id and c.agency_id in ${reached(keys, now)}
left join vendors.vendor v on v.id = c.vendor_id
where i.agency_id in ${reached(keys, now)}
order by i.no desc, i.id desc limit ${size}`
}

/** The join as one writes it over row rules: the page first, then what belongs to its rows. */
export function joinUnderRulesSql({ now, size }: Omit<Placed, 'keys'>): string {
  return `with i as materialized (select * from incidents.incident order by no desc, id desc limit ${size})
select ${COLUMNS(now)}
from i
join agencies.agency a on a.id = i.agency_id
left join vendors.contract c on c.id = i.contract_id
left join vendors.vendor v on v.id = c.vendor_id
order by i.no desc, i.id desc`
}

/** The shape that the graph answers with. */
export function answerOf(rows: readonly Record<string, unknown>[]) {
  return {
    data: {
      incidents: {
        nodes: rows.map((row) => ({
          id: row.id,
          reference: row.reference,
          state: row.state,
          effectiveLevel: row.effectiveLevel,
          reportedAt: row.reportedAt,
          agency: {
            id: row.agencyId,
            nameZh: row.agencyZh,
            nameEn: row.agencyEn,
            supervisors: row.supervisors ?? [],
          },
          contract:
            row.contractId === null
              ? null
              : {
                  id: row.contractId,
                  cadenceStatus: row.cadenceStatus,
                  vendor: { id: row.vendorId, nameZh: row.vendorZh, nameEn: row.vendorEn },
                },
        })),
      },
    },
  }
}
