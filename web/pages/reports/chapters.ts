import type { Chapter } from './chapter.ts'
import { casesChapter, contactsChapter, contactWaysChapter } from './performance.ts'
import { residenceChapter } from './residence.ts'
import {
  activitiesChapter,
  closingsChapter,
  familiesChapter,
  gapsChapter,
  loadChapter,
  movementChapter,
  peopleChapter,
  phasesChapter,
} from './within.ts'

/** The chapters of the reports, in their order. */
export const CHAPTERS: readonly Chapter[] = [
  casesChapter,
  contactsChapter,
  peopleChapter,
  contactWaysChapter,
  loadChapter,
  movementChapter,
  closingsChapter,
  gapsChapter,
  residenceChapter,
  phasesChapter,
  familiesChapter,
  activitiesChapter,
]
