/** Header help of the columns that describe one person of a case. */
export const REFERENCE_PERSON = {
  de: 'Angabe zur Bezugsperson des Falls; bei Familien also zu einer Person, nicht zur ganzen Familie.',
  en: 'Stated for the reference person of the case; in a family for one person, not for all.',
}
