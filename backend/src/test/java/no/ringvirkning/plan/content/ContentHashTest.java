package no.ringvirkning.plan.content;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.shared.LocalizedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The seal on a revision's content")
class ContentHashTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static String hash(RevisionContent content) {
        return ContentHash.of(content, JSON);
    }

    private static RevisionContent withRole(PartnerRef partner) {
        MeasureContent measure = aMeasure("1").build();
        return content()
                .withMeasures(List.of(new MeasureContent(
                        measure.code(),
                        measure.title(),
                        null,
                        measure.kind(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new MeasureRole(RoleName.EXECUTING, partner, null, null, null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null)));
    }

    @Test
    @DisplayName("is the SHA-256 of a text that anybody can write down")
    void known() {
        // printf '{"measures":[{"code":"1",…}]}' | sha256sum, with the text below
        String text =
                "{\"measures\":[{\"budget\":[{\"amount\":{\"amount\":1000,\"currency\":\"NOK\",\"qualifier\":\"EXACT\"},"
                        + "\"key\":\"linje-0\",\"year\":2020}],\"code\":\"1\",\"kind\":\"OWN_ACTIVITY\",\"roles\":[{\"capacity\":"
                        + "{\"nb\":\"Næringssjef\"},\"role\":\"MAIN_RESPONSIBLE\"}],\"title\":{\"nb\":\"Tiltak 1\"}}]}";
        assertEquals(sha256(text), hash(content(aMeasure("1").costing(2020, "1000.00"))));
    }

    @Test
    @DisplayName("is the same whatever a partner is called and however a number is written")
    void stable() {
        assertEquals(
                hash(withRole(new PartnerRef("knf", "Kongsberg Næringsforum"))),
                hash(withRole(new PartnerRef("knf", "KNF"))));
        assertEquals(
                hash(content(aMeasure("1").costing(2020, "1000"))),
                hash(content(aMeasure("1").costing(2020, "1000.00"))));
    }

    @Test
    @DisplayName("is another when one letter, one krone or the order of measures is another")
    void sensitive() {
        String seal = hash(content(aMeasure("1").costing(2020, "1000"), aMeasure("2")));
        assertNotEquals(seal, hash(content(aMeasure("1").costing(2020, "1000.01"), aMeasure("2"))));
        assertNotEquals(seal, hash(content(aMeasure("1").costing(2020, "1000").titled("Tiltak I"), aMeasure("2"))));
        assertNotEquals(seal, hash(content(aMeasure("2"), aMeasure("1").costing(2020, "1000"))));
        assertNotEquals(
                seal,
                hash(new RevisionContent(
                        LocalizedText.nb("Forord"),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        content(aMeasure("1").costing(2020, "1000"), aMeasure("2"))
                                .measures())));
        assertNotEquals(hash(withRole(new PartnerRef("knf", null))), hash(withRole(new PartnerRef("nho", null))));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
