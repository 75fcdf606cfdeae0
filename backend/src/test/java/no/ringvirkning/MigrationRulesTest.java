package no.ringvirkning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A migration leaves to the release before what that one uses (ADR 0015):")
class MigrationRulesTest {

    /** Older ones were applied before anything ran that had to go on beside them. */
    private static final String LAST_BEFORE_THE_RULE = "V202611240460";

    private static final Pattern TAKES_AWAY =
            Pattern.compile("\\bdrop\\s+(table|column|view|domain|type|sequence|schema)\\b");
    private static final Pattern RENAMES = Pattern.compile("\\brename\\s+(to|column|constraint)\\b");
    private static final Pattern DEMANDS = Pattern.compile("\\balter\\s+(column\\s+)?\\w+\\s+set\\s+not\\s+null\\b");
    private static final Pattern RETYPES =
            Pattern.compile("\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b");
    private static final Pattern ADDS = Pattern.compile("\\badd\\s+column\\s[^;]*?(?=,\\s*add\\b|;|$)");

    @TestFactory
    Stream<DynamicTest> ours() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<Path> newer = all.filter(file -> file.getFileName().toString().startsWith("V"))
                    .filter(file -> file.getFileName().toString().split("__")[0].compareTo(LAST_BEFORE_THE_RULE) > 0)
                    .sorted()
                    .toList();
            assertFalse(newer.isEmpty());
            return newer.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertEquals(List.of(), broken(Files.readString(file)))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table area",
                "ALTER TABLE area DROP COLUMN name;",
                "alter table area\n  drop   column if exists name",
                "alter table area rename to place",
                "alter table area rename column name to label",
                "alter table area alter column name set not null",
                "alter table area alter name type jsonb",
                "alter table area alter column name set data type jsonb",
                "alter table area add column more int not null",
                "alter table area add column a int, add column more int not null, add column b int",
                "alter table area add column more int not null check (more > 0); comment on table area is 'default'",
                "drop view decision_effect"
            })
    @DisplayName("one that does not is caught")
    void control(String sql) {
        assertEquals(1, broken(sql).size(), sql);
    }

    @Test
    @DisplayName("one that only adds is not")
    void allowed() {
        String sql = """
                -- drop table area
                /* rename to */
                create table more (id int primary key, name text not null);
                alter table area add column a int, add column b int not null default 0,
                  add column c int not null generated always as (1) stored;
                alter table area drop constraint ck_area_name;
                drop index ix_area;
                alter table area alter column a drop not null;
                """;
        assertEquals(List.of(), broken(sql));
    }

    private static List<String> broken(String written) {
        String sql = written.replaceAll("--[^\\n]*", " ")
                .replaceAll("(?s)/\\*.*?\\*/", " ")
                .toLowerCase();
        List<String> found = new ArrayList<>();
        for (Pattern pattern : List.of(TAKES_AWAY, RENAMES, DEMANDS, RETYPES)) {
            pattern.matcher(sql).results().forEach(match -> found.add(match.group()));
        }
        ADDS.matcher(sql)
                .results()
                .map(match -> match.group())
                .filter(added ->
                        added.contains("not null") && !added.contains(" default ") && !added.contains(" generated "))
                .forEach(found::add);
        return found;
    }
}
