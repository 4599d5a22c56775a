/** How products spell themselves, where that is not a capital first letter. */
const spellings = {
    youtube: 'YouTube',
    recaptcha: 'reCAPTCHA',
    linkedin: 'LinkedIn',
    hubspot: 'HubSpot',
    tiktok: 'TikTok',
};
/** The name of a service; one of the catalogue that the site named by its id only is called after the id. */
function nameService({ id, name }) {
    if (name && name !== id)
        return name;
    return id
        .split('-')
        .map((word) => spellings[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ');
}

export { nameService as n };
//# sourceMappingURL=name-service.js.map
