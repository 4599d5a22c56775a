(e=>{e.brought={id:"own-utm-cookie",name:"First-party campaign (UTM) cookie",category:"analytics",firstParty:true,hosts:[]};e.consentgate?.(e.brought)})(document.currentScript);
