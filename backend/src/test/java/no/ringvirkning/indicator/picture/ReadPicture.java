package no.ringvirkning.indicator.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture as somebody reads it who has nothing but its text: numbers by their names, and by where their points stand. */
final class ReadPicture {

    private static final Pattern GRID = Pattern.compile("M([-0-9.]+) ([-0-9.]+)H([-0-9.]+)");
    private static final Pattern TRIANGLE = Pattern.compile("M([-0-9.]+) ([-0-9.]+)l.*");

    private final Element root;
    private final String text;

    ReadPicture(byte[] svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg))
                    .getDocumentElement();
            text = new String(svg, java.nio.charset.StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError("no picture", e);
        }
    }

    /** A point of a picture: what it says it is, and where it stands. */
    record Read(String line, String period, BigDecimal value, double x, double y) {}

    /** A text, and the room it takes. */
    record Box(String words, double size, double left, double right, double top, double bottom) {}

    /** The box of the lines. */
    record Frame(double left, double right, double top, double bottom) {}

    private List<Element> all(String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    double width() {
        return Double.parseDouble(root.getAttribute("width"));
    }

    double height() {
        return Double.parseDouble(root.getAttribute("height"));
    }

    double scale() {
        String transform = all("g").get(0).getAttribute("transform");
        return Double.parseDouble(transform.replaceAll("scale\\((.*)\\)", "$1"));
    }

    List<Read> points() {
        List<Read> points = new ArrayList<>();
        for (Element g : all("g")) {
            if (g.hasAttribute("data-value")) {
                Element mark = (Element) g.getLastChild();
                Matcher triangle = TRIANGLE.matcher(mark.getAttribute("d"));
                boolean pointed = triangle.matches();
                points.add(new Read(
                        g.getAttribute("data-line"),
                        g.getAttribute("data-period"),
                        new BigDecimal(g.getAttribute("data-value")),
                        Double.parseDouble(pointed ? triangle.group(1) : mark.getAttribute("cx")),
                        pointed
                                ? Double.parseDouble(triangle.group(2)) + 6
                                : Double.parseDouble(mark.getAttribute("cy"))));
            }
        }
        return points;
    }

    private Map<Double, double[]> grid() {
        Map<Double, double[]> lines = new TreeMap<>();
        for (Element path : all("path")) {
            Matcher line = GRID.matcher(path.getAttribute("d"));
            if (line.matches()) {
                lines.put(
                        Double.valueOf(line.group(2)),
                        new double[] {Double.parseDouble(line.group(1)), Double.parseDouble(line.group(3))});
            }
        }
        return lines;
    }

    Frame frame() {
        TreeMap<Double, double[]> lines = new TreeMap<>(grid());
        double[] ends = lines.firstEntry().getValue();
        return new Frame(ends[0], ends[1], lines.firstKey(), lines.lastKey());
    }

    List<Box> texts() {
        List<Box> boxes = new ArrayList<>();
        for (Element each : all("text")) {
            double size = Double.parseDouble(each.getAttribute("font-size"));
            double width = Letters.of(each.hasAttribute("font-weight")).width(each.getTextContent(), size);
            double x = Double.parseDouble(each.getAttribute("x"));
            double y = Double.parseDouble(each.getAttribute("y"));
            double left = each.getAttribute("text-anchor").equals("end")
                    ? x - width
                    : each.getAttribute("text-anchor").equals("middle") ? x - width / 2 : x;
            boxes.add(new Box(each.getTextContent(), size, left, left + width, y - size * 0.75, y + size * 0.25));
        }
        return boxes;
    }

    /** What a height stands for, by the first and the last number of the axis; for an axis that is not shortened. */
    private double valueAt(double y, PictureWords words) {
        Frame frame = frame();
        double least = tick(frame.bottom(), words);
        double most = tick(frame.top(), words);
        return most - (y - frame.top()) / (frame.bottom() - frame.top()) * (most - least);
    }

    private double tick(double y, PictureWords words) {
        return all("text").stream()
                .filter(t -> t.getAttribute("text-anchor").equals("end"))
                .filter(t -> Math.abs(Double.parseDouble(t.getAttribute("y")) - y - 4) < 0.11)
                .mapToDouble(t -> number(t.getTextContent(), words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no number stands at " + y));
    }

    private static double number(String text, PictureWords words) {
        String plain = words.language() == no.ringvirkning.shared.Language.EN
                ? text.replace(",", "")
                : text.replace("\u00a0", "").replace(',', '.');
        return Double.parseDouble(plain.replace('\u2212', '-'));
    }

    /** Holds every point to the number it says it is, by where it stands. */
    void standsWhereItSays(PictureWords words) {
        Frame frame = frame();
        double pixel = Math.abs(valueAt(frame.top() + 1, words) - valueAt(frame.top(), words));
        for (Read point : points()) {
            assertEquals(point.value().doubleValue(), valueAt(point.y(), words), pixel * 0.2, point.toString());
        }
    }

    /** What must be so of every picture. */
    void isSound() {
        assertFalse(text.contains("NaN") || text.contains("Infinity"), "a place that is none");
        assertFalse(text.contains(" style=") || text.contains("<style") || text.contains("<script"), "strict policy");
        double right = width() / scale() + 0.1;
        double bottom = height() / scale() + 0.1;
        for (Box box : texts()) {
            assertTrue(box.size() * scale() >= 12, "too small: " + box);
            assertTrue(
                    box.left() >= 0 && box.right() <= right && box.top() >= 0 && box.bottom() <= bottom,
                    "outside: " + box);
        }
        if (grid().isEmpty()) {
            return;
        }
        Frame frame = frame();
        assertTrue(frame.right() - frame.left() > width() / scale() * 0.3, "room for the lines: " + frame);
        for (Read point : points()) {
            assertTrue(
                    point.x() >= frame.left() - 0.1
                            && point.x() <= frame.right() + 0.1
                            && point.y() >= frame.top() - 0.1
                            && point.y() <= frame.bottom() + 0.1,
                    point + " outside " + frame);
        }
        // Only names at the ends of lines, and words for where there is nothing, stand among the lines.
        texts().stream()
                .filter(box -> box.right() > frame.left() && box.left() < frame.right())
                .filter(box -> box.bottom() > frame.top() + 4 && box.top() < frame.bottom())
                .forEach(box -> assertTrue(
                        all("text").stream()
                                .filter(t -> t.getTextContent().equals(box.words()))
                                .anyMatch(t -> t.hasAttribute("paint-order") || t.hasAttribute("font-style")),
                        "over the lines: " + box));
    }
}
