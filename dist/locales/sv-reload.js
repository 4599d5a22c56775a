var e;e={reloading:"Sidan laddas om så att ditt val börjar gälla.",reloadLater:"Ditt val börjar gälla när sidan laddas om.",reload:"Ladda om nu"},document.currentScript?.consentgate?.(e);
