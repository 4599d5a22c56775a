document.currentScript.consentgate?.({id:"own-cookies",name:"The site's own cookies",category:"functional",firstParty:true,hosts:[]});
