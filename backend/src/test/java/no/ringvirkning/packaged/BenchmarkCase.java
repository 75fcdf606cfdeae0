package no.ringvirkning.packaged;

import java.util.List;

/**
 * One kind of request that is measured.
 *
 * @param name what it is called in the table
 * @param must the least that ours may be of the limit's rate
 * @param paths a query for the addresses that are asked for, at most {@link #PATHS}, or the one address itself
 */
record BenchmarkCase(String name, double must, String paths) {

    /** So many different requests, that not always the same pages of the database are read. */
    static final int PATHS = 64;

    private static final String SOME = " order by hashtextextended(slug, 7) limit " + PATHS;

    /** The reads that the database has to answer. */
    static final List<BenchmarkCase> READS = List.of(
            new BenchmarkCase(
                    "one programme, nested",
                    0.45,
                    "select '/api/v1/programmes/' || slug from programme where slug like 'mange-%'" + SOME),
            new BenchmarkCase(
                    "50 programmes, filtered, sorted, with total",
                    0.6,
                    "/api/v1/programmes?type=RESTRUCTURING&sort=NAME&limit=50&total=true"),
            new BenchmarkCase(
                    "50 measures of a programme",
                    0.6,
                    "select '/api/v1/measures?limit=50&programme=' || slug from programme where slug like 'mange-%'"
                            + SOME),
            new BenchmarkCase(
                    "a series of 120 points",
                    0.45,
                    "select path from (select i.slug, '/api/v1/indicators/' || i.slug || '/series?from=2015-06&area=' || a.slug as path"
                            + " from indicator i join target t on t.indicator_id = i.id join area a on a.id = t.area_id"
                            + " where i.slug like 'mange-%') of_it" + SOME),
            new BenchmarkCase("500 changes", 0.8, "/api/v1/changes?limit=500"),
            new BenchmarkCase(
                    "one partner, nested",
                    0.45,
                    "select '/api/v1/partners/' || slug from partner where slug like 'mange-%'" + SOME),
            new BenchmarkCase("50 partners by a word", 0.6, "/api/v1/partners?q=plan&limit=50"),
            new BenchmarkCase("50 areas", 0.6, "/api/v1/areas?limit=50"));

    boolean isOfQuery() {
        return paths.startsWith("select ");
    }
}
