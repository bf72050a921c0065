import { compareTwins } from '../access/twin-comparison.ts'

// Beside the questions of every kind of viewer, each command by somebody of the agency's own kind and by a vendor.
compareTwins(['kaohsiung-sab.ciso', 'vendor-a.user'], [null], 600_000)
