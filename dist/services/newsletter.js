(e=>{e.brought={id:"newsletter",name:"Newsletter sign-up",category:"necessary",firstParty:true,hosts:[]};e.consentgate?.(e.brought)})(document.currentScript);
