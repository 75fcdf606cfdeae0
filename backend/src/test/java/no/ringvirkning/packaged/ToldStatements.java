package no.ringvirkning.packaged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements that a product that was built to tell them has told, with their values in their places. */
final class ToldStatements {

    private static final Pattern STATEMENT =
            Pattern.compile("^.* DEBUG \\[org\\.hibernate\\.SQL\\] \\(executor-[^)]*\\) (.*)$");
    private static final Pattern VALUE = Pattern.compile(
            "^.* TRACE \\[org\\.hibernate\\.orm\\.jdbc\\.bind\\] \\(executor-[^)]*\\) binding parameter \\(\\d+:(\\w+)\\) <- \\[(.*)\\]$");
    private static final Pattern OTHER = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d+ .*$");

    /** What pgbench would take for a variable. */
    private static final Pattern COLON = Pattern.compile("(?<!:):(?=[A-Za-z0-9_])");

    private ToldStatements() {}

    /** The statements in these lines of output, each as one that can be sent as it is. */
    static List<String> in(List<String> lines) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        List<String> values = new ArrayList<>();
        boolean goesOn = false;
        for (String line : lines) {
            Matcher begun = STATEMENT.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (begun.matches()) {
                add(statement, values, statements);
                statement.append(begun.group(1));
                goesOn = true;
            } else if (value.matches()) {
                values.add(literal(value.group(1), value.group(2)));
                goesOn = false;
            } else if (OTHER.matcher(line).matches()) {
                goesOn = false;
            } else if (goesOn) {
                statement.append('\n').append(line);
            }
        }
        add(statement, values, statements);
        return statements;
    }

    private static void add(StringBuilder statement, List<String> values, List<String> statements) {
        if (!statement.isEmpty()) {
            statements.add(filled(statement.toString(), values));
        }
        statement.setLength(0);
        values.clear();
    }

    private static String filled(String statement, List<String> values) {
        StringBuilder filled = new StringBuilder();
        int used = 0;
        boolean quoted = false;
        for (char c : statement.toCharArray()) {
            quoted ^= c == '\'';
            if (c == '?' && !quoted) {
                filled.append(values.get(used++));
            } else {
                filled.append(c);
            }
        }
        if (used != values.size()) {
            throw new IllegalStateException(used + " places for " + values + " in " + statement);
        }
        // Within a text only: what stands elsewhere would be a parameter.
        return COLON.matcher(filled).replaceAll("'||chr(58)||'");
    }

    private static String literal(String type, String value) {
        if (value.equals("null")) {
            return "null";
        }
        return switch (type) {
            case "DATE" -> "cast('" + value + "' as date)";
            case "BOOLEAN", "INTEGER", "BIGINT" -> value;
            case "VARCHAR" -> "cast('" + value.replace("'", "''") + "' as text)";
            case "UUID" -> "cast('" + value + "' as uuid)";
            // Of what, the database sees from where it stands.
            case "ARRAY" ->
                "'{"
                        + Arrays.stream(value.replaceAll("[\\[\\]]", "").split(", "))
                                .map(item -> '"' + item.replace("'", "''") + '"')
                                .collect(Collectors.joining(","))
                        + "}'";
            default -> throw new IllegalStateException("no literal of " + type + " " + value);
        };
    }
}
