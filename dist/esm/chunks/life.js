/** The units that a life is told in, the longest first: seconds, and how far from a whole number of them it may be. */
const units = [
    ['year', 31_536_000, 0.02],
    ['month', 2_629_746, 0.15],
    ['day', 86_400, 0.05],
    ['hour', 3600, 0.05],
    ['minute', 60, 0.5],
    ['second', 1, 0.5],
];
/** Says how long something stays in the browser (Planet49, C-673/17: the visitor must be told), in the words of the language. */
function describeLife({ life, area }, messages) {
    if (life === 'session' || life === 0 || area === 'session')
        return messages.session;
    if (life === null)
        return area ? messages.lasting : messages.unknown;
    const [unit, seconds] = units.find(([, size, slack]) => {
        const count = life / size;
        return count > 0.99 && Math.abs(count - Math.round(count)) <= slack;
    }) ?? ['day', 86_400];
    return new Intl.NumberFormat(messages.lang, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 0,
    }).format(life / seconds);
}

export { describeLife as d };
//# sourceMappingURL=life.js.map
