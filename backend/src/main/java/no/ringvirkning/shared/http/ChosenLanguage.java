package no.ringvirkning.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reduces the texts of an answer to the language the caller asks for by {@code lang}, or by {@code Accept-Language} when that
 * names one of ours. A text that lacks the language is served in the next one that its readers understand, and its key says
 * which that is.
 */
final class ChosenLanguage {

    static final String PARAMETER = "lang";

    private static final Set<String> TAGS = Set.of("nb", "nn", "en");

    private ChosenLanguage() {}

    /** What the caller asks for; empty for all languages. */
    static Optional<Language> of(ContainerRequestContext request) {
        String lang = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (lang != null) {
            return Optional.of(Arrays.stream(Language.values())
                    .filter(l -> l.tag().equals(lang))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.parameter(
                            PARAMETER, "must be one of the allowed values", List.of("nb", "nn", "en"))));
        }
        return accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The first wish that is one of ours; {@code q=0} is the wish not to get it, and a header that cannot be read is none. */
    private static Optional<Language> accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(wish -> wish.getWeight() > 0)
                    .map(wish -> ours(wish.getRange().split("-", 2)[0]))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The reader of the platform takes some of what it cannot read for something else than an argument.
            return Optional.empty();
        }
    }

    /** By the first part of the tag, so that nb-NO is nb; "no" is what browsers say for bokmål. */
    private static Optional<Language> ours(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "nb", "no" -> Optional.of(Language.NB);
            case "nn" -> Optional.of(Language.NN);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }

    /** Keeps of every text in the tree the one language that fits best. */
    static JsonNode reduce(JsonNode tree, Language language) {
        if (tree instanceof ObjectNode object && isText(object)) {
            String best = language.fallback()
                    .map(Language::tag)
                    .filter(object::has)
                    .findFirst()
                    .orElseThrow();
            object.retain(best);
        } else {
            tree.forEach(child -> reduce(child, language));
        }
        return tree;
    }

    private static boolean isText(ObjectNode object) {
        Iterator<String> names = object.fieldNames();
        if (!names.hasNext()) {
            return false;
        }
        while (names.hasNext()) {
            String name = names.next();
            if (!TAGS.contains(name) || !object.get(name).isTextual()) {
                return false;
            }
        }
        return true;
    }
}
