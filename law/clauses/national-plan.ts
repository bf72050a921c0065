/** NP: the national plan of 2005 to 2008, as far as anything here rests on it. Damaged in the source; repairs are unverified. */
import type { ClauseRow } from './clause-row.ts'

// biome-ignore format: a table reads best with one clause a line
export const nationalPlan = [
  { id: 'NP-2.1-3', zh: '第二章壹', en: 'ch. 2.1', gist: 'Units are graded A to D within each class.' },
  { id: 'NP-2.2-4a', zh: '第二章貳.四', en: 'ch. 2.2 (4)', gist: 'Key infrastructure bodies, public or private, are to be covered too.' },
  { id: 'NP-3.3-1', zh: '第三章參.一', en: 'ch. 3.3 (1)', gist: 'A goal of reports within a day.' },
  { id: 'NP-3.5', zh: '第三章伍', en: 'ch. 3.5', gist: 'What the plan counts as key infrastructure.' },
  { id: 'NP-6-1a', zh: '第六章壹', en: 'ch. 6.1', gist: 'Each group hands in its own work plan.' },
  { id: 'NP-A1', zh: '附錄一', en: 'app. 1', gist: 'How the council is set up.' },
  { id: 'NP-A1-2-12', zh: '附錄一.二(十二)', en: 'app. 1.2 (12)', gist: 'The council oversees how the plan is carried out.' },
  { id: 'NP-A1-3', zh: '附錄一.三', en: 'app. 1.3', gist: 'The vice premier convenes; the premier names the members.' },
  { id: 'NP-A1-4b', zh: '附錄一.四', en: 'app. 1.4', gist: 'Two deputies, one from the National Security Council.' },
  { id: 'NP-A1-8a', zh: '附錄一.八', en: 'app. 1.8', gist: 'The council meets each half-year.' },
  { id: 'NP-A2-1-7-6', zh: '附錄二.壹(七)6', en: 'app. 2.1 (7) 6', gist: 'Figures on incidents are published.' },
  { id: 'NP-A2-2-1b', zh: '附錄二.貳(一)', en: 'app. 2.2 (1)', gist: 'Who convenes the response centre.' },
  { id: 'NP-A2-2-2', zh: '附錄二.貳(二)', en: 'app. 2.2 (2)', gist: 'The old grades of incidents, A to D.' },
  { id: 'NP-A2-2-5a', zh: '附錄二.貳(五)', en: 'app. 2.2 (5)', gist: 'Subgroups meet each quarter.' },
  { id: 'NP-A2-2-5b', zh: '附錄二.貳(五)', en: 'app. 2.2 (5)', gist: 'Subgroups watch over work in their systems.' },
  { id: 'NP-A3', zh: '附錄三', en: 'app. 3', gist: 'Sectors and the bodies that lead them.' },
  { id: 'NP-A5-1', zh: '附錄五', en: 'app. 5', gist: 'Actions the technical centre owns.' },
  { id: 'NP-A5-8', zh: '附錄五', en: 'app. 5', gist: 'Actions the defence ministry owns.' },
  { id: 'NP-A5-15', zh: '附錄五', en: 'app. 5', gist: 'Actions the sector authorities own.' },
  { id: 'NP-action-5', zh: '附錄六 行動方案5', en: 'app. 6, action 5', gist: 'Exercises by grade of incident, with the results before the chief convener.' },
  { id: 'NP-action-7', zh: '附錄六 行動方案7', en: 'app. 6, action 7', gist: 'Hired attackers test agencies.' },
  { id: 'NP-action-8', zh: '附錄六 行動方案8', en: 'app. 6, action 8', gist: 'Hired attackers test key infrastructure as well.' },
  { id: 'NP-action-11', zh: '附錄六 行動方案11', en: 'app. 6, action 11', gist: 'A technical corps visits, scans and advises.' },
  { id: 'NP-action-13', zh: '附錄六 行動方案13', en: 'app. 6, action 13', gist: 'Key systems are chosen and watched more closely.' },
  { id: 'NP-action-31', zh: '附錄六 行動方案31', en: 'app. 6, action 31', gist: 'A shared database on cyber-crime.' },
  { id: 'NP-action-38', zh: '附錄六 行動方案38', en: 'app. 6, action 38', gist: 'Good vendors are chosen and honoured each year.' },
] as const satisfies readonly ClauseRow[]
