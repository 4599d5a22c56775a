/** Kinds of events that a subject is looked for in, and the expression that names it. */
const subjects = {
    site: () => ['view', 'site'],
    page: ({ page }) => ['view', page],
    campaign: ({ campaign }) => ['view', campaign],
    'campaign-goal': ({ campaign }) => ['goal', campaign],
    download: ({ detail }) => ['download', detail('download')],
    link: ({ detail }) => ['link', detail('link')],
    search: ({ detail }) => ['search', detail('search')],
    goal: ({ detail }) => ['goal', detail('idgoal')],
    event: ({ detail }) => ['event', `concat(${detail('e_c')}, ' / ', ${detail('e_a')})`],
    referrer: () => ['view', 'referrer'],
};
const countIf = (condition) => `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
/**
 * Views by what a hit of theirs names: of one that was counted before the visitor's yes, only the signs of life after it
 * may tell. Those belong to it by its id.
 */
const countNamedViews = (hits) => `SELECT name, visitor,
     CASE WHEN ${countIf("kind = 'view'")} > 0 OR view = '' THEN ${countIf("kind = 'view'")} ELSE 1 END AS many
   FROM (${hits}) AS named GROUP BY name, site, visitor, view`;
const toDwell = ({ name, views, spent }) => ({
    name: String(name),
    views: Number(views),
    milliseconds: Number(spent),
});
/** The questions in SQL that both databases understand. No alias has the name of a column, which ClickHouse would mix up. */
function createSqlStatistics(dialect, query) {
    const { table, day, page, quote } = dialect;
    const within = ({ from = 0, until, site }) => [
        `time >= ${Math.ceil(from)}`,
        ...(until === undefined ? [] : [`time < ${Math.ceil(until)}`]),
        ...(site === undefined ? [] : [`site = ${quote(site)}`]),
        ...(dialect.prune?.(from, until) ?? []),
    ].join(' AND ');
    // A view is one visitor's, so that two views that drew the same id stay two.
    const spans = (scope, name) => `SELECT ${name} AS name, max(time) - min(time) AS span FROM ${table}
     WHERE ${within(scope)} AND view <> '' GROUP BY site, visitor, view`;
    const sumUp = (inner, condition = '') => `SELECT name, count(*) AS views, sum(span) AS spent FROM (${inner}) AS spans
     WHERE span > 0${condition} GROUP BY name ORDER BY name`;
    return {
        async days(scope) {
            const rows = await query(`SELECT ${day} AS date, count(DISTINCT CASE WHEN kind = 'view' THEN visitor END) AS visitors,
           ${countIf("kind = 'view'")} AS views, ${countIf("kind = 'event'")} AS events,
           ${countIf("kind = 'goal'")} AS goals, ${countIf("kind = 'search'")} AS searches,
           ${countIf("kind = 'download'")} AS downloads, ${countIf("kind = 'link'")} AS links,
           ${countIf("kind = 'view' AND gpc = 1")} AS gpcViews
         FROM ${table} WHERE ${within(scope)} GROUP BY date ORDER BY date`);
            return rows.map(({ date, ...counts }) => ({
                day: String(date),
                ...Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Number(value)])),
            }));
        },
        dwellByDay: async (scope) => (await query(sumUp(spans(scope, `min(${day})`)))).map(toDwell),
        async dwellByPage(scope, pages) {
            if (!pages.length)
                return [];
            // Of a view that went on after midnight the second half has no page: it has another visitor's hash.
            const inner = spans(scope, `max(CASE WHEN kind = 'view' THEN ${page} ELSE '' END)`);
            return (await query(sumUp(inner, ` AND name IN (${pages.map(quote).join(', ')})`))).map(toDwell);
        },
        async top(subject, scope, limit) {
            const [kind, name] = subjects[subject](dialect);
            const named = (condition) => `SELECT ${name} AS name, site, visitor, view, kind FROM ${table} WHERE ${within(scope)} AND ${condition}`;
            const counted = subject === 'campaign'
                ? countNamedViews(named("kind IN ('view', 'ping')"))
                : `SELECT name, visitor, 1 AS many FROM (${named(`kind = '${kind}'`)}) AS named`;
            const rows = await query(`SELECT name, sum(many) AS number, count(DISTINCT visitor) AS visitors FROM (${counted}) AS counted
         WHERE name <> '' AND many > 0 GROUP BY name ORDER BY number DESC, name LIMIT ${limit}`);
            return rows.map((row) => ({ name: String(row.name), count: Number(row.number), visitors: Number(row.visitors) }));
        },
    };
}

export { createSqlStatistics as c };
