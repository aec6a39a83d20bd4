import './app/kim-app.ts'
import { keepShell } from './app/shell.ts'

// The page itself comes first.
window.addEventListener('load', () => void keepShell())
