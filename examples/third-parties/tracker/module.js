// A stand-in for a vendor that ships a module.
window.ran ??= [];
window.ran.push('module');
document.dispatchEvent(new Event('example:ran'));
