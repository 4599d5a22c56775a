(e=>{e.brought={id:"own-cookies",name:"The site's own cookies",category:"functional",firstParty:true,hosts:[]};e.consentgate?.(e.brought)})(document.currentScript);
