var e;e={reloading:"Siden indlæses igen, så dit valg får virkning.",reloadLater:"Dit valg får virkning, når siden indlæses igen.",reload:"Indlæs igen nu"},document.currentScript?.consentgate?.(e);
