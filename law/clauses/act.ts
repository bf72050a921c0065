/** ACT: articles of the Act of 2018 that the sources point to. The Act itself is not among them. */
import type { ClauseRow } from './clause-row.ts'

// biome-ignore format: a table reads best with one clause a line
export const act = [
  { id: 'ACT-3-5', zh: '第3條第5款', en: 'art. 3 (5)', gist: 'What a government agency is; military and intelligence agencies are not meant.' },
  { id: 'ACT-7-3', zh: '第7條第3項', en: 'art. 7 para 3', gist: 'Non-government agencies audited by the national authority report their improvement.' },
  { id: 'ACT-8-2', zh: '第8條第2項', en: 'art. 8 para 2', gist: 'The national authority makes rules on sharing intelligence.' },
  { id: 'ACT-10', zh: '第10條', en: 'art. 10', gist: 'Government agencies have a maintenance plan.' },
  { id: 'ACT-11', zh: '第11條', en: 'art. 11', gist: 'Government agencies have a CISO.' },
  { id: 'ACT-12', zh: '第12條', en: 'art. 12', gist: 'Government agencies report each year how the plan is carried out.' },
  { id: 'ACT-13-2', zh: '第13條第2項', en: 'art. 13 para 2', gist: 'Government agencies audited from above report their improvement.' },
  { id: 'ACT-14-3', zh: '第14條第3項', en: 'art. 14 para 3', gist: 'Government agencies report on an incident after handling it.' },
  { id: 'ACT-16-1', zh: '第16條第1項', en: 'art. 16 para 1', gist: 'Sector authorities designate providers of critical infrastructure.' },
  { id: 'ACT-16-2', zh: '第16條第2項', en: 'art. 16 para 2', gist: 'Such providers have a maintenance plan.' },
  { id: 'ACT-16-3', zh: '第16條第3項', en: 'art. 16 para 3', gist: 'Such providers report how it is carried out.' },
  { id: 'ACT-16-5', zh: '第16條第5項', en: 'art. 16 para 5', gist: 'Such providers, once audited, report their improvement.' },
  { id: 'ACT-17-1', zh: '第17條第1項', en: 'art. 17 para 1', gist: 'Other non-government agencies have a maintenance plan.' },
  { id: 'ACT-17-2', zh: '第17條第2項', en: 'art. 17 para 2', gist: 'They report on it when asked.' },
  { id: 'ACT-17-3', zh: '第17條第3項', en: 'art. 17 para 3', gist: 'Once audited, they report their improvement by the day set.' },
  { id: 'ACT-18-3', zh: '第18條第3項', en: 'art. 18 para 3', gist: 'Non-government agencies report on an incident after handling it.' },
  { id: 'ACT-18-5', zh: '第18條第5項', en: 'art. 18 para 5', gist: 'Authorities may announce a major incident at a suitable time.' },
  { id: 'ACT-22', zh: '第22條', en: 'art. 22', gist: 'The national authority makes the enforcement rules.' },
] as const satisfies readonly ClauseRow[]
