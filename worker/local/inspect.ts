import { lookFromOutside } from './outside.ts'

// `npm run inspect -- https://ADDRESS` looks at a deployment from outside, and ends with an error where something is wrong.

const [address] = process.argv.slice(2)
if (!address || !URL.canParse(address)) {
  console.error('npm run inspect -- https://ADDRESS')
  process.exit(1)
}
const findings = await lookFromOutside(new URL(address))
for (const { about, wrong } of findings)
  console.log(wrong === null ? `ok     ${about}` : `WRONG  ${about}: ${wrong}`)
process.exit(findings.some(({ wrong }) => wrong !== null) ? 1 : 0)
