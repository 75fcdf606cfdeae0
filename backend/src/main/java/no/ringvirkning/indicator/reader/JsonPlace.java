package no.ringvirkning.indicator.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a JSON document with the place it stands at, so that every problem can say where it is. */
record JsonPlace(JsonNode node, String pointer) {

    /** A member of an object. */
    record Member(String name, JsonPlace value) {}

    /** Null when there is no such member, or when it is null. */
    @Nullable
    JsonPlace optional(String name) {
        JsonNode member = node.get(name);
        return member == null || member.isNull() ? null : new JsonPlace(member, ReaderProblem.below(pointer, name));
    }

    JsonPlace required(String name) {
        JsonPlace member = optional(name);
        if (member == null) {
            throw problem(ReaderProblemKind.MISSING_MEMBER, "it has no \"" + name + "\"");
        }
        return member;
    }

    boolean has(String... names) {
        for (String name : names) {
            if (!node.hasNonNull(name)) {
                return false;
            }
        }
        return true;
    }

    JsonPlace object() {
        if (!node.isObject()) {
            throw problem(ReaderProblemKind.WRONG_TYPE, "it is not an object");
        }
        return this;
    }

    List<Member> members() {
        object();
        List<Member> members = new ArrayList<>(node.size());
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String place = ReaderProblem.below(pointer, member.getKey());
            usable(member.getKey(), pointer);
            members.add(new Member(member.getKey(), new JsonPlace(member.getValue(), place)));
        }
        return members;
    }

    List<JsonPlace> items() {
        if (!node.isArray()) {
            throw problem(ReaderProblemKind.WRONG_TYPE, "it is not an array");
        }
        List<JsonPlace> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonPlace(node.get(i), pointer + "/" + i));
        }
        return items;
    }

    String text() {
        if (!node.isTextual()) {
            throw problem(ReaderProblemKind.WRONG_TYPE, "it is not a text");
        }
        return usable(node.textValue(), pointer);
    }

    @Nullable
    String optionalText(String name) {
        JsonPlace member = optional(name);
        return member == null ? null : member.text();
    }

    /** Texts given one by one or, as older documents do, as a single one. */
    List<String> texts(String name) {
        JsonPlace member = optional(name);
        if (member == null) {
            return List.of();
        }
        return member.node.isTextual()
                ? List.of(member.text())
                : member.items().stream().map(JsonPlace::text).toList();
    }

    int wholeNumber(int least) {
        if (!node.isIntegralNumber()) {
            throw problem(ReaderProblemKind.WRONG_TYPE, "it is not a whole number");
        }
        if (!node.canConvertToInt() || node.intValue() < least) {
            throw problem(ReaderProblemKind.BAD_POSITION, "it is below " + least + " or beyond all bounds");
        }
        return node.intValue();
    }

    @Nullable
    Integer optionalWholeNumber(String name, int least) {
        JsonPlace member = optional(name);
        return member == null ? null : (Integer) member.wholeNumber(least);
    }

    ReaderProblem problem(ReaderProblemKind kind, String detail) {
        return new ReaderProblem(kind, pointer, detail);
    }

    /** A text as it can be stored: PostgreSQL keeps no null character, and half a character is none. */
    static String usable(String text, String pointer) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                throw new ReaderProblem(
                        ReaderProblemKind.UNUSABLE_TEXT, pointer, "a text has a null character or half a character");
            }
            if (pair) {
                i++;
            }
        }
        return text;
    }
}
