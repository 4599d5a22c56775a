export const newsletter={id:"newsletter",name:"Newsletter sign-up",category:"necessary",firstParty:true,hosts:[]};
