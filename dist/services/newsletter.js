document.currentScript.consentgate?.({id:"newsletter",name:"Newsletter sign-up",category:"necessary",firstParty:true,hosts:[]});
