package no.ringvirkning.indicator.picture;

import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.indicator.picture.Svg.Anchor;
import no.ringvirkning.indicator.picture.Svg.Type;

/**
 * A whole picture: what it is, in words, as lines, and all that must be known to understand it without the page.
 *
 * @param notes what must be known to read it
 * @param source where it comes from; never left out
 */
record Sheet(String title, List<String> sentences, LinePicture picture, List<String> notes, List<String> source) {

    private static final double SMALL = 320;
    private static final int MOST_LINES = 40;

    /** Wider paper has larger letters, and not only longer lines. */
    private static final double PLAIN_WIDTH = 920;

    Sheet {
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
        source = List.copyOf(source);
    }

    /** Lines of one kind, and how far below each other they are. */
    private record Block(List<String> lines, Type type, double step) {

        static Block of(List<String> texts, Type type, double room) {
            List<String> lines = new ArrayList<>();
            texts.stream()
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> lines.addAll(Letters.of(type.bold()).lines(text, type.size(), room)));
            if (lines.size() > MOST_LINES) {
                lines.subList(MOST_LINES - 1, lines.size()).clear();
                lines.add("…");
            }
            return new Block(lines, type, Math.round(type.size() * 1.4));
        }

        double height() {
            return lines.size() * step;
        }

        void write(Svg svg, double x, double y) {
            for (int i = 0; i < lines.size(); i++) {
                svg.text(x, y + (i + 1) * step - step * 0.3, Anchor.START, type, lines.get(i));
            }
        }
    }

    /**
     * The picture as SVG.
     *
     * @param pixels how wide
     * @param outlines whether letters are drawn and not written
     */
    byte[] svg(int pixels, PictureWords words, boolean outlines) {
        double scale = Math.max(1, pixels / PLAIN_WIDTH);
        double width = pixels / scale;
        boolean narrow = width < Layout.NARROW;
        double edge = narrow ? 14 : 28;
        double room = width - 2 * edge;
        Block heading =
                Block.of(List.of(title), Type.of(narrow ? 18 : 22, Colours.INK).inBold(), room);
        Block told = Block.of(sentences, Type.of(narrow ? 14 : 15, Colours.INK), room);
        Block below = Block.of(notes, Type.of(Layout.LETTERS, Colours.MUTED), room);
        Block from = Block.of(source, Type.of(Layout.LETTERS, Colours.MUTED), room);
        double plotAt = edge + heading.height() + 4 + told.height();
        double plotHeight = picture.values().length == 0 ? 0 : narrow ? SMALL : 420;
        double height = plotAt + plotHeight + 12 + below.height() + from.height() + edge;
        Svg svg = new Svg(outlines);
        int high = (int) Math.ceil(height * scale);
        start(svg, pixels, high, words);
        svg.empty("rect", "width", pixels, "height", high, "fill", Colours.PAPER);
        svg.open("g", "transform", "scale(" + scale + ")");
        heading.write(svg, edge, edge);
        told.write(svg, edge, edge + heading.height() + 4);
        if (plotHeight > 0) {
            new Plot(picture, new Layout(picture, edge, plotAt, room, plotHeight, words), words, svg).draw();
        }
        below.write(svg, edge, plotAt + plotHeight + 12);
        from.write(svg, edge, plotAt + plotHeight + 12 + below.height());
        return svg.close().close().bytes();
    }

    private void start(Svg svg, int width, int height, PictureWords words) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "lang",
                words.language().tag(),
                "role",
                "img",
                "aria-labelledby",
                "title desc",
                "font-family",
                "Inter, 'Helvetica Neue', Arial, sans-serif");
        if (svg.isRead()) {
            svg.words("title", title, "id", "title");
            svg.words(
                    "desc",
                    String.join(" ", sentences) + " " + String.join(" ", notes) + " " + String.join(" ", source),
                    "id",
                    "desc");
        }
    }
}
