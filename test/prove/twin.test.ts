import { compareTwins } from '../access/twin-comparison.ts'

compareTwins(['kaohsiung-sab.ciso', 'moea.sector', 'vendor-a.user', null], null, 280_000)
