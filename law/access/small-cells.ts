/** Figures over cases that the viewer may not read himself tell no number smaller than this, nor lead to one (G-71). */
export const smallestCell = 5
