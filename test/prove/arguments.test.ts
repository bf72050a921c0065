import { textsInArguments } from '../attack/texts.ts'

textsInArguments(1)
