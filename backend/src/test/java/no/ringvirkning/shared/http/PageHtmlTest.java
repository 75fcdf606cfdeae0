package no.ringvirkning.shared.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.ringvirkning.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first HTML of a page")
class PageHtmlTest {

    private static final String EVIL = "\"><script>alert('1')</script>";

    @Test
    @DisplayName("has no markup but its own, whatever the title, the text, the address and the home are")
    void escaped() {
        PageHtml html = new PageHtml("<html lang=\"nb\"><head><title>Ringvirkning</title></head></html>");
        String page = html.about(new PageHead(EVIL, EVIL, EVIL, EVIL), Language.NN, "https://a" + EVIL);
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("<html lang=\"nn\">"), page);
        assertTrue(page.contains("href=\"https://a&quot;&gt;&lt;script&gt;"), page);
    }
}
