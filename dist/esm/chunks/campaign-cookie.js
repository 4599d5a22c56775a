import { o as ownUtmCookie, D as DAY } from './own.js';

/**
 * The services as visitors are told of them: with the cookie of the campaign where one is kept, whether or not the site
 * lists it as a service.
 */
function listServices(services, { utm = 'off', utmCookie = '', utmDays = 0 }) {
    const { id, category } = ownUtmCookie;
    if (utm === 'off')
        return services;
    // In the long form, which says how long.
    const cookies = [{ name: utmCookie, life: +utmDays * DAY }];
    const listed = services.some((service) => service.id === id) ? services : [...services, { id, name: id, category }];
    return listed.map((service) => service.id === id && !service.cookies?.[0] ? { ...service, cookies } : service);
}

export { listServices as l };
//# sourceMappingURL=campaign-cookie.js.map
