/** a0 to a18 and n1: what is assumed about access where no source speaks; always the least. */
import type { ClauseRow } from './clause-row.ts'

// biome-ignore format: a table reads best with one clause a line
export const assumptions = [
  { id: 'a0', zh: '假設 a0', en: 'assumption a0', gist: 'No task over the data, no right to it.' },
  { id: 'a1', zh: '假設 a1', en: 'assumption a1', gist: "An agency's own security roles work with their agency's data." },
  { id: 'a2', zh: '假設 a2', en: 'assumption a2', gist: 'A duty without a stated right to papers opens only what the duty needs.' },
  { id: 'a3', zh: '假設 a3', en: 'assumption a3', gist: 'Bodies above see results, not drafts.' },
  { id: 'a4', zh: '假設 a4', en: 'assumption a4', gist: 'Names and numbers are covered; post and duty line suffice.' },
  { id: 'a5', zh: '假設 a5', en: 'assumption a5', gist: 'What is sealed is hidden until it is opened.' },
  { id: 'a6', zh: '假設 a6', en: 'assumption a6', gist: 'Secret contracts are known to cleared people of both sides alone.' },
  { id: 'a7', zh: '假設 a7', en: 'assumption a7', gist: 'Analysts get figures, and flags within their mandate.' },
  { id: 'a8', zh: '假設 a8', en: 'assumption a8', gist: 'The public gets what is published.' },
  { id: 'a9', zh: '假設 a9', en: 'assumption a9', gist: 'Only the named tie to a case opens it.' },
  { id: 'a10', zh: '假設 a10', en: 'assumption a10', gist: 'A vendor sees its own contract and filings.' },
  { id: 'a11', zh: '假設 a11', en: 'assumption a11', gist: 'Foreign partners are sent things; they ask for nothing here.' },
  { id: 'a12', zh: '假設 a12', en: 'assumption a12', gist: 'Audits are secret until issued.' },
  { id: 'a13', zh: '假設 a13', en: 'assumption a13', gist: 'People read what is held about them.' },
  { id: 'a14', zh: '假設 a14', en: 'assumption a14', gist: 'A front end without a user is the public.' },
  { id: 'a15', zh: '假設 a15', en: 'assumption a15', gist: 'A delegate keeps to the plan.' },
  { id: 'a16', zh: '假設 a16', en: 'assumption a16', gist: 'Reference and planning data are open to every signed-in official.' },
  { id: 'a17', zh: '假設 a17', en: 'assumption a17', gist: 'Component names go out without the name of who uses them.' },
  { id: 'a18', zh: '假設 a18', en: 'assumption a18', gist: 'Opinions on a vendor stay between the two.' },
  { id: 'n1', zh: '假設 n1', en: 'assumption n1', gist: 'Roles of a non-government agency have the rights of the same roles in government.' },
] as const satisfies readonly ClauseRow[]
