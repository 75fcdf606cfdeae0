package no.ringvirkning.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.ringvirkning.testing.PostgresTestResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Every list")
class ListsTest {

    private static final List<String> LISTS = List.of("areas", "partners", "programmes");

    private static ValidatableResponse get(String target, Object... values) {
        return given().get("/api/v1/" + target, values).then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "_", "\\", "%%", "%i%", "\\%", "\\_", "' or 'a'='a", "'; drop table area; --", "*", "."})
    @DisplayName("is searched for the words as they are: no sign in them has a meaning of its own")
    void literal(String words) {
        search("programmes", "V" + words + "kst").body("items", empty());
        search("areas", "R" + words + "ngerike").body("items", empty());
        search("partners", "R" + words + "ngerike").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "\"", "{", "\": \"", "null"})
    @DisplayName("of programmes is searched for the words of its texts, not for the form they are stored in")
    void wordsOnly(String words) {
        search("programmes", words).statusCode(200).body("items", empty());
    }

    private static ValidatableResponse search(String list, String words) {
        return given().queryParam("q", words).get("/api/v1/" + list).then();
    }

    @Nested
    @DisplayName("refuses a cursor")
    class Cursors {

        @Test
        @DisplayName("of another list, or of the same with other filters")
        void foreign() {
            for (String one : LISTS) {
                String cursor = cursor(one + "?limit=1");
                get(one + "?limit=1&cursor={c}", cursor).statusCode(200).body("items.size()", equalTo(1));
                for (String other : LISTS) {
                    if (!other.equals(one)) {
                        refused(other + "?cursor={c}", cursor);
                    }
                }
                refused(one + "?q=a&cursor={c}", cursor);
            }
            String members = cursor("areas/viken/members?asOf=2021-06-01&limit=1");
            get("areas/viken/members?asOf=2021-06-01&cursor={c}", members)
                    .statusCode(200)
                    .body("items.size()", greaterThan(1));
            refused("areas/buskerud/members?asOf=2024-06-01&cursor={c}", members);
            refused("areas?cursor={c}", members);
            refused("areas/viken/members?asOf=2022-06-01&cursor={c}", members);
            refused("areas/viken/members?cursor={c}", members);
        }

        @ParameterizedTest
        @CsvSource({
            "areas, , asOf=2024-06-01",
            "areas, asOf=2024-06-01, asOf=2023-06-01",
            "areas, asOf=2024-06-01,",
            "partners, , asOf=2020-06-01",
            "programmes, , asOf=2020-06-01",
            "plans, , asOf=2020-06-01",
            "measures, , ended=true",
            "measures, ended=true,",
            "measures, , attention=true",
            "measures, , asOf=2020-06-01",
            "measures, , plan=handlingsplan-kongsberg-2020",
            "measures, plan=handlingsplan-kongsberg-2020, plan=handlingsplan-kongsberg-2020&revision=1",
            "decisions, , from=2000-01-01",
            "decisions, from=2000-01-01, from=2001-01-01",
            "decisions, from=2000-01-01, to=2030-01-01",
            "bodies, , asOf=2020-06-01",
            "funding-entries, , superseded=true"
        })
        @DisplayName("of the same list with another day or flag, whatever the kind of filter")
        void otherFilters(String list, @Nullable String made, @Nullable String used) {
            String own = list + "?limit=1" + (made == null ? "" : "&" + made);
            String cursor = cursor(own);
            get(own + "&cursor={c}", cursor).statusCode(200);
            refused(list + "?limit=1" + (used == null ? "" : "&" + used) + "&cursor={c}", cursor);
        }

        @Test
        @DisplayName("that was cut or whose key was exchanged")
        void tamperedWith() {
            String start = cursor("programmes?sort=start&limit=1");
            for (String key : List.of("now", "infinity", "10000-01-01", "2024-02-30", "1", "", "'", "\n")) {
                Cursor real = Cursor.decode(start);
                refused("programmes?sort=start&cursor={c}", new Cursor(real.order(), key, real.id()).encode());
            }
            Cursor count = Cursor.decode(cursor("partners?sort=programmeCount&limit=1"));
            for (String key : List.of("many", "1.5", "99999999999999999999", "1e3", " 1")) {
                refused("partners?sort=programmeCount&cursor={c}", new Cursor(count.order(), key, count.id()).encode());
            }
            refused("programmes?sort=start&cursor={c}", start.substring(0, 20));
            refused("changes?cursor={c}", start);
        }

        private void refused(String target, String cursor) {
            get(target, cursor)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", endsWith(":invalid-cursor"));
        }

        private String cursor(String target) {
            String cursor = get(target).statusCode(200).extract().jsonPath().getString("nextCursor");
            assertNotNull(cursor, target);
            return cursor;
        }
    }
}
