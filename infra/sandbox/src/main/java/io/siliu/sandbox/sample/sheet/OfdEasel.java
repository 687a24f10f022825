package io.siliu.sandbox.sample.sheet;

import io.siliu.sandbox.paper.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a sheet as the objects of one OFD page and remembers which objects carry which field. */
final class OfdEasel implements Easel {

    private final int page;
    private final StringBuilder objects = new StringBuilder();
    private final Map<String, Integer> fields = new HashMap<>();
    private final List<byte[]> pictures = new ArrayList<>();
    private int lastId;

    /** @param page number from 0; keeps the identities of pages apart */
    OfdEasel(int page) {
        this.page = page;
        this.lastId = 1_000 * (page + 1);
    }

    String objects() {
        return objects.toString();
    }

    Map<String, Integer> fields() {
        return fields;
    }

    List<byte[]> pictures() {
        return pictures;
    }

    static int fontId(Face face) {
        return 21 + face.ordinal();
    }

    int pictureId(int index) {
        return 300 + 20 * page + index;
    }

    @Override
    public void text(double x, double y, Type type, String text) {
        write(x, y, type, text);
    }

    @Override
    public void field(String tag, double x, double y, Type type, String text) {
        fields.putIfAbsent(tag, write(x, y, type, text));
    }

    private int write(double x, double y, Type type, String text) {
        int id = ++lastId;
        double size = type.millimetres();
        double baseline = size * 0.86;
        objects.append("<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"%d\" Size=\"%s\">"
                .formatted(
                        id,
                        number(x),
                        number(y - baseline),
                        number(width(type, text) + 0.5),
                        number(size * 1.2),
                        fontId(type.face()),
                        number(size)));
        objects.append("<ofd:FillColor Value=\"").append(colour(type.colour())).append("\"/>");
        objects.append("<ofd:TextCode X=\"0\" Y=\"")
                .append(number(baseline))
                .append('"')
                .append(steps(text, size))
                .append('>')
                .append(Markup.escaped(text))
                .append("</ofd:TextCode></ofd:TextObject>\n");
        return id;
    }

    private static String steps(String text, double size) {
        if (text.length() < 2) {
            return "";
        }
        return text.substring(0, text.length() - 1)
                .chars()
                .mapToObj(character -> number(squares(character) * size))
                .collect(Collectors.joining(" ", " DeltaX=\"", "\""));
    }

    /** Chinese characters are a full square, Latin ones half of it. */
    @Override
    public double width(Type type, String text) {
        return text.chars().mapToDouble(OfdEasel::squares).sum() * type.millimetres();
    }

    private static double squares(int character) {
        return character < 0x2000 ? 0.5 : 1.0;
    }

    @Override
    public void path(double[] x, double[] y, int colour, double thickness) {
        double left = least(x);
        double top = least(y);
        StringBuilder data = new StringBuilder();
        for (int index = 0; index < x.length; index++) {
            data.append(index == 0 ? "M " : " L ")
                    .append(number(x[index] - left))
                    .append(' ')
                    .append(number(y[index] - top));
        }
        outline(left, top, most(x) - left, most(y) - top, colour, thickness, data.toString());
    }

    @Override
    public void ellipse(double x, double y, double width, double height, int colour, double thickness) {
        String radii = number(width / 2) + " " + number(height / 2);
        String middle = number(height / 2);
        outline(
                x,
                y,
                width,
                height,
                colour,
                thickness,
                "M 0 " + middle + " A " + radii + " 0 1 1 " + number(width) + " " + middle + " A " + radii + " 0 1 1 0 "
                        + middle);
    }

    private void outline(double x, double y, double width, double height, int colour, double thickness, String data) {
        objects.append("<ofd:PathObject ID=\"%d\" Boundary=\"%s %s %s %s\" LineWidth=\"%s\">"
                .formatted(
                        ++lastId,
                        number(x),
                        number(y),
                        number(Math.max(width, 0.3)),
                        number(Math.max(height, 0.3)),
                        number(thickness)));
        objects.append("<ofd:StrokeColor Value=\"").append(colour(colour));
        objects.append("\"/><ofd:AbbreviatedData>").append(data).append("</ofd:AbbreviatedData></ofd:PathObject>\n");
    }

    @Override
    public void fill(double x, double y, double width, double height, int colour) {
        String data = "M 0 0 L " + number(width) + " 0 L " + number(width) + " " + number(height) + " L 0 "
                + number(height) + " C";
        objects.append("<ofd:PathObject ID=\"%d\" Boundary=\"%s %s %s %s\" Fill=\"true\" Stroke=\"false\">"
                .formatted(++lastId, number(x), number(y), number(width), number(height)));
        objects.append("<ofd:FillColor Value=\"").append(colour(colour));
        objects.append("\"/><ofd:AbbreviatedData>").append(data).append("</ofd:AbbreviatedData></ofd:PathObject>\n");
    }

    @Override
    public void picture(double x, double y, double width, double height, byte[] png) {
        int id = pictureId(pictures.size());
        pictures.add(png);
        objects.append("<ofd:ImageObject ID=\"%d\" Boundary=\"%s %s %s %s\" CTM=\"%s 0 0 %s 0 0\" ResourceID=\"%d\"/>\n"
                .formatted(
                        ++lastId,
                        number(x),
                        number(y),
                        number(width),
                        number(height),
                        number(width),
                        number(height),
                        id));
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double most(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    private static String colour(int colour) {
        return (colour >> 16 & 0xFF) + " " + (colour >> 8 & 0xFF) + " " + (colour & 0xFF);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
