/** The two items of intelligence that the demonstration shows: drafts of the agencies that know of them. */
import type { CommandInput } from '../../command.ts'

/** Runs one command as an account and answers with the id of the row it made or changed. */
type Act = (account: string, mutation: string, input: CommandInput) => Promise<string>

export interface IntelligencePlaces {
  readonly agencies: { readonly 'kaohsiung-sab': string; readonly npa: string }
  /** The incident SAB-1, from which the first item comes. */
  readonly incident: string
}

export async function loadDemonstrationItems(act: Act, { agencies, incident }: IntelligencePlaces) {
  const malware = await act('kaohsiung-sab.officer', 'createIntelItem', {
    clientMutationId: 'demonstration TI-1 create',
    agencyId: agencies['kaohsiung-sab'],
    reference: 'TI-1',
    title: '社福平台惡意程式之中繼站',
    kinds: ['MALWARE', 'INCIDENT_IMPACT'],
    segments: ['受害主機每十分鐘對外連線一次,使用自簽憑證。', '中繼站位址 203.0.113.7(文件用範例位址)。'],
    earlyWarning: false,
    incidentId: incident,
    sourceText: '機關自行鑑識',
    sourceReliability: 'B_USUALLY_RELIABLE',
  })
  const scanning = await act('npa.officer', 'createIntelItem', {
    clientMutationId: 'demonstration TI-2 create',
    agencyId: agencies.npa,
    reference: 'TI-2',
    title: '針對警政入口網之大規模掃描',
    kinds: ['MALICIOUS_RECON'],
    segments: ['來源網段於夜間掃描登入頁面,尚未發現入侵。'],
    earlyWarning: true,
    sourceText: '防火牆紀錄',
    sourceReliability: 'A_RELIABLE',
  })
  return { 'TI-1': malware, 'TI-2': scanning }
}
