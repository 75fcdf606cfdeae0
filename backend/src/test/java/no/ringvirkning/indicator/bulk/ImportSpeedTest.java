package no.ringvirkning.indicator.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.testing.Endurance;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A file of 20,000 figures, or 100,000 where there is time")
class ImportSpeedTest {

    private static final int AREAS = Endurance.of(100, 500);
    private static final int MONTHS = 200;
    private static final int RUNS = 3;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What anybody would write who trusts the file; the tables, their keys and their triggers are ours. */
    private static final List<String> UPSERT = List.of("""
            insert into observation_series (id, indicator_id, area_id, slice, recorded, version)
            select gen_random_uuid(), i.id, a.id, '{}', count(*), 0
            from plain r join indicator i on i.slug = r.indicator join area a on a.slug = r.area group by i.id, a.id
            on conflict do nothing
            """, """
            insert into observation (series_id, period, first_day, frequency, revision, value, qualifier, evidence_level, status)
            select s.id, r.period, period_first_day(r.period), period_frequency(r.period), 1, r.value, 'EXACT', 'SELF_REPORTED',
              'PUBLISHED'
            from plain r join indicator i on i.slug = r.indicator join area a on a.slug = r.area
            join observation_series s on s.indicator_id = i.id and s.area_id = a.id and s.slice = '{}'
            on conflict do nothing
            """);

    @Inject
    Indicators indicators;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    AgroalDataSource dataSource;

    @Test
    @DisplayName("takes at most three times what COPY and an upsert take, and much less when it is sent again")
    void ratio() throws Exception {
        String programme = plans.programme();
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        List<String> areas = new ArrayList<>();
        for (int i = 0; i < AREAS; i++) {
            areas.add(rows.area("Sted " + i));
        }
        List<Long> plain = new ArrayList<>();
        List<Long> first = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        // The first of each warms up and is not counted.
        for (int i = 0; i <= RUNS; i++) {
            String csv = csv(indicators.of(programme, Frequency.MONTH).slug(), areas);
            plain.add(plain(csv));
            csv = csv(indicators.of(programme, Frequency.MONTH).slug(), areas);
            first.add(imported(lead, csv, AREAS * MONTHS));
            again.add(imported(lead, csv, 0));
        }
        long limit = median(plain);
        double ratio = (double) median(first) / limit;
        double rerun = (double) median(again) / median(first);
        System.out.printf(
                "Import of %d figures: %d ms, COPY and upsert %d ms, ratio %.2f; sent again %d ms, ratio %.2f%n",
                AREAS * MONTHS, median(first), limit, ratio, median(again), rerun);
        assertTrue(ratio <= 3, "ratio " + ratio);
        assertTrue(rerun <= 0.6, "sent again " + rerun);
    }

    private static String csv(String indicator, List<String> areas) {
        StringBuilder csv = new StringBuilder("indicator,area,period,value\n");
        for (String area : areas) {
            for (int month = 0; month < MONTHS; month++) {
                csv.append("%s,%s,%d-%02d,%d.5\n".formatted(indicator, area, 2003 + month / 12, month % 12 + 1, month));
            }
        }
        return csv.toString();
    }

    private long plain(String csv) throws SQLException, IOException {
        long start = System.nanoTime();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "create temporary table plain (indicator text, area text, period text, value numeric) on commit drop");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy plain from stdin (format csv, header)",
                            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
            statement.execute("analyze plain");
            for (String sql : UPSERT) {
                statement.execute(sql);
            }
            connection.commit();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** By a client that costs little itself. */
    private static long imported(Person lead, String csv, int added) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/observation-imports"))
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Cookie", lead.cookie())
                .header(CrossSite.TOKEN_HEADER, CrossSite.token(lead.session()))
                .header("Origin", "http://localhost:" + RestAssured.port)
                .POST(BodyPublishers.ofString(csv))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        long took = (System.nanoTime() - start) / 1_000_000;
        assertEquals(201, answer.statusCode(), answer::body);
        assertEquals(added, JsonPath.from(answer.body()).getInt("added"));
        return took;
    }

    private static long median(List<Long> times) {
        return times.stream().skip(1).sorted().toList().get(RUNS / 2);
    }
}
