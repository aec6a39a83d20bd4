import { writeFile } from 'node:fs/promises'
import { packedSource } from './packed-words.ts'
import { inProject } from './project.ts'

await writeFile(inProject('worker/domain/privacy/vocabulary/packed.ts'), packedSource())
