/** To whom intelligence may be shared, and by whom: who stands where decides, never the sharer's wish (SR-3-2 to SR-3-5). */
import type { Role } from '../access/roles.ts'

/** Whoever shares, as far as it matters: in which role, and for which kind of agency. */
export interface Sharer {
  readonly role: Role
  readonly isGovernment: boolean
}

/** A body that is to receive, as it stands towards the sharer. */
export interface Recipient {
  readonly kind: string
  readonly isNationalAuthority: boolean
  /** The sharer is its sector authority for intelligence. */
  readonly isUnderSharer: boolean
  /** It is the sharer's sector authority for intelligence. */
  readonly isOverSharer: boolean
}

interface SharingPath {
  readonly by: readonly Role[]
  readonly from: 'GOVERNMENT' | 'NON_GOVERNMENT'
  readonly to: (recipient: Recipient) => boolean
  readonly clause: string
}

const ownRoles = ['SECURITY_CONTACT', 'DEDICATED_OFFICER', 'CISO'] as const

export const sharingPaths: readonly SharingPath[] = [
  {
    // Military and intelligence agencies receive what is shared with them, and have no duty of their own (ER-2a).
    by: ['NATIONAL_OFFICER', 'TECHNICAL_CENTRE'],
    from: 'GOVERNMENT',
    to: ({ kind }) => kind !== 'SPECIFIC_NON_GOVERNMENT',
    clause: 'SR-3-2',
  },
  {
    // A sector authority is a government agency too, so the duty binds it (G-39).
    by: [...ownRoles, 'SECTOR_OFFICER', 'NSC_OFFICER'],
    from: 'GOVERNMENT',
    to: ({ isNationalAuthority }) => isNationalAuthority,
    clause: 'SR-3-3',
  },
  {
    by: ['SECTOR_OFFICER'],
    from: 'GOVERNMENT',
    to: ({ isUnderSharer }) => isUnderSharer,
    clause: 'SR-3-4',
  },
  { by: ownRoles, from: 'NON_GOVERNMENT', to: ({ isOverSharer }) => isOverSharer, clause: 'SR-3-5' },
]

export function mayShareWith({ role, isGovernment }: Sharer, recipient: Recipient): boolean {
  const from = isGovernment ? 'GOVERNMENT' : 'NON_GOVERNMENT'
  return sharingPaths.some((path) => path.from === from && path.by.includes(role) && path.to(recipient))
}
