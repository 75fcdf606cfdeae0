package no.ringvirkning.hostile;

import java.util.List;

/** What would run in a page that took text for something else. */
final class ActiveText {

    private ActiveText() {}

    static List<String> payloads() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<iframe src=javascript:alert(1)></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "![x](x\"onerror=\"alert(1))",
                "javascript:alert(1)",
                "<details open ontoggle=alert(1)>",
                "<math><mtext><img src=x onerror=alert(1)></math>",
                "<!--><img src=x onerror=alert(1)>-->",
                "&lt;img src=x onerror=alert(1)&gt;",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "{{constructor.constructor('alert(1)')()}}",
                "\u2028<img src=x onerror=alert(1)>\u2029");
    }
}
