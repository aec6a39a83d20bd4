import './app/kim-app.ts'
