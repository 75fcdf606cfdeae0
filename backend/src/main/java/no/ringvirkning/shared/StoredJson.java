package no.ringvirkning.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The documents that PostgreSQL builds, read as what the API serves. */
public final class StoredJson {

    private StoredJson() {}

    /** What a statement of ours built; that it does not fit its type is a fault of ours, not of who asked. */
    public static <T> T read(ObjectMapper json, String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the statement does not build a " + type.getSimpleName(), e);
        }
    }
}
