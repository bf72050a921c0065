/** IR: the incident-reporting rules that came after the sources, article by article, as far as publicly known. */
import type { ClauseRow } from './clause-row.ts'

// biome-ignore format: a table reads best with one clause a line
export const incidentRules = [
  { id: 'IR-2019', zh: '全文', en: 'as a whole', gist: 'The incident-reporting rules as first made.', from: '2019-01-01', to: '2021-08-23', status: 'VERIFIED' },
  { id: 'IR-2019-4', zh: '第4條', en: 'art. 4', gist: 'Government agencies report within an hour, and again when the level changes.', from: '2019-01-01', to: '2021-08-23', later: ['IR-2026-6'], status: 'VERIFIED' },
  { id: 'IR-2019-5', zh: '第5條', en: 'art. 5', gist: 'The superior reviews the level within two or eight hours and forwards the result.', from: '2019-01-01', to: '2021-08-23', later: ['IR-2026-7'], status: 'VERIFIED' },
  { id: 'IR-2019-6', zh: '第6條', en: 'art. 6', gist: 'Government agencies control damage or recover within 36 or 72 hours.', from: '2019-01-01', to: '2021-08-23', status: 'UNVERIFIED' },
  { id: 'IR-2019-11', zh: '第11條', en: 'art. 11', gist: 'Non-government agencies report within an hour.', from: '2019-01-01', to: '2021-08-23', later: ['IR-2026-11'], status: 'VERIFIED' },
  { id: 'IR-2019-12', zh: '第12條', en: 'art. 12', gist: 'The sector authority reviews the level within two or eight hours.', from: '2019-01-01', to: '2021-08-23', later: ['IR-2026-12'], status: 'VERIFIED' },
  { id: 'IR-2019-13', zh: '第13條', en: 'art. 13', gist: 'Non-government agencies control damage or recover within 36 or 72 hours.', from: '2019-01-01', to: '2021-08-23', status: 'UNVERIFIED' },
  { id: 'IR-2021', zh: '全文', en: 'as a whole', gist: 'The incident-reporting rules as amended in 2021.', from: '2021-08-23', to: '2026-01-05', status: 'VERIFIED' },
  { id: 'IR-2021-2', zh: '第2條', en: 'art. 2', gist: 'Levels by confidentiality, integrity, availability, core business and infrastructure.', from: '2021-08-23', to: '2026-01-05', status: 'VERIFIED' },
  { id: 'IR-2021-4', zh: '第4條', en: 'art. 4', gist: 'Government agencies report within an hour, and again when the level changes.', from: '2021-08-23', to: '2026-01-05', later: ['IR-2026-6'], status: 'VERIFIED' },
  { id: 'IR-2021-5', zh: '第5條', en: 'art. 5', gist: 'The superior reviews the level within two or eight hours and forwards the result.', from: '2021-08-23', to: '2026-01-05', later: ['IR-2026-7'], status: 'VERIFIED' },
  { id: 'IR-2021-6', zh: '第6條', en: 'art. 6', gist: 'Government agencies control damage or recover within 36 or 72 hours.', from: '2021-08-23', to: '2026-01-05', status: 'VERIFIED' },
  { id: 'IR-2021-8', zh: '第8條', en: 'art. 8', gist: 'Social-engineering exercises half-yearly, reporting exercises yearly, results in a month.', from: '2021-08-23', to: '2026-01-05', status: 'VERIFIED' },
  { id: 'IR-2021-11', zh: '第11條', en: 'art. 11', gist: 'Non-government agencies report within an hour.', from: '2021-08-23', to: '2026-01-05', later: ['IR-2026-11'], status: 'VERIFIED' },
  { id: 'IR-2021-12', zh: '第12條', en: 'art. 12', gist: 'The sector authority reviews the level; lesser results are forwarded periodically.', from: '2021-08-23', to: '2026-01-05', later: ['IR-2026-12'], status: 'VERIFIED' },
  { id: 'IR-2021-13', zh: '第13條', en: 'art. 13', gist: 'Non-government agencies control damage or recover within 36 or 72 hours.', from: '2021-08-23', to: '2026-01-05', status: 'VERIFIED' },
  { id: 'IR-2026', zh: '全文', en: 'as a whole', gist: 'The rules on reporting, response and exercises of 2026.', from: '2026-01-05', status: 'VERIFIED' },
  { id: 'IR-2026-6', zh: '第6條', en: 'art. 6', gist: 'Government agencies report within an hour on the platform designated.', from: '2026-01-05', status: 'VERIFIED' },
  { id: 'IR-2026-7', zh: '第7條', en: 'art. 7', gist: 'The superior reviews the level within two or eight hours and forwards the result.', from: '2026-01-05', status: 'VERIFIED' },
  { id: 'IR-2026-11', zh: '第11條', en: 'art. 11', gist: 'Non-government agencies report within an hour.', from: '2026-01-05', status: 'VERIFIED' },
  { id: 'IR-2026-12', zh: '第12條', en: 'art. 12', gist: 'The sector authority reviews the level and forwards every result.', from: '2026-01-05', status: 'VERIFIED' },
] as const satisfies readonly ClauseRow[]
