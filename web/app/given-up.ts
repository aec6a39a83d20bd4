/** The person was asked something first (to sign in again, for one) and has given up what they had begun. Nothing has gone wrong. */
export class GivenUp extends Error {}
