package no.ringvirkning.indicator.picture;

import java.util.List;

/** The colours of the pages. Series are told apart in every kind of colour vision, and never by colour alone. */
final class Colours {

    static final String PAPER = "#ffffff";
    static final String INK = "#1d2a2d";
    static final String MUTED = "#51605f";
    static final String GRID = "#d9ddd6";
    static final String BASE = "#7d8a85";
    static final String CONTEXT = "#eef0ec";
    static final String TARGET = "#8a3b12";

    private static final List<String> LINES = List.of("#0e3f3f", "#c16622", "#6248a6", "#1a9ce9");
    private static final List<String> TEXTS = List.of("#0e3f3f", "#9a4c12", "#6248a6", "#0b5f8a");

    private Colours() {}

    static String line(int tone) {
        return LINES.get(tone % LINES.size());
    }

    static String text(int tone) {
        return TEXTS.get(tone % TEXTS.size());
    }
}
