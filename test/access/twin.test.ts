import { compareTwins } from './twin-comparison.ts'

// Some kinds of viewers; `npm run prove` asks as every kind, and tries every command.
compareTwins([], [null, 'kaohsiung.reviewer', 'vendor-a.user'], 60_000)
