import { compareTwins } from './twin-comparison.ts'

// One for each way of having no rights here; `npm run prove` asks as every kind of viewer.
compareTwins(
  ['vendor-a.user', null],
  [
    null,
    'kaohsiung-sab.ciso',
    'kaohsiung.reviewer',
    'moea.sector',
    'oics.analyst',
    'vendor-a.user',
    'partner-1.user',
  ],
  90_000,
)
