document.currentScript.consentgate?.({id:"own-utm-cookie",name:"First-party campaign (UTM) cookie",category:"analytics",firstParty:true,hosts:[]});
