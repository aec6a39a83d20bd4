document.documentElement.lang = 'de'
