package io.siliu.sandbox.paper;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a layout as the objects of one OFD page and remembers which object carries which field. */
final class OfdCanvas implements Canvas {

    static final int BODY_FONT = 21;
    static final int LABEL_FONT = 22;
    static final int PICTURE = 31;

    private final StringBuilder objects = new StringBuilder();
    private final Map<String, Integer> fields = new HashMap<>();
    private byte[] picture = new byte[0];
    private int lastId = 100;

    String objects() {
        return objects.toString();
    }

    byte[] picture() {
        return picture;
    }

    int objectOf(String field) {
        return fields.get(field);
    }

    @Override
    public void text(double x, double y, double size, Ink ink, String text) {
        write(x, y, size, ink, text);
    }

    @Override
    public void field(String tag, double x, double y, double size, String text) {
        fields.put(tag, write(x, y, size, Ink.BLACK, text));
    }

    private int write(double x, double y, double size, Ink ink, String text) {
        int id = ++lastId;
        double millimetres = size * MILLIMETRES_A_POINT;
        double baseline = millimetres * 0.86;
        objects.append("<ofd:TextObject ID=\"")
                .append(id)
                .append("\" Boundary=\"")
                .append(number(x))
                .append(' ');
        objects.append(number(y - baseline))
                .append(' ')
                .append(number(Canvas.width(text, size) + 0.5))
                .append(' ');
        objects.append(number(millimetres * 1.2))
                .append("\" Font=\"")
                .append(ink == Ink.MAROON ? LABEL_FONT : BODY_FONT);
        objects.append("\" Size=\"").append(number(millimetres)).append("\">").append(fill(ink));
        objects.append("<ofd:TextCode X=\"0\" Y=\"")
                .append(number(baseline))
                .append('"')
                .append(steps(text, millimetres));
        objects.append('>').append(Markup.escaped(text)).append("</ofd:TextCode></ofd:TextObject>\n");
        return id;
    }

    private static String fill(Ink ink) {
        return "<ofd:FillColor Value=\"" + colour(ink) + "\"/>";
    }

    private static String colour(Ink ink) {
        return ink.red() + " " + ink.green() + " " + ink.blue();
    }

    private static String steps(String text, double millimetres) {
        if (text.length() < 2) {
            return "";
        }
        return text.substring(0, text.length() - 1)
                .chars()
                .mapToObj(character -> number(Canvas.squares(character) * millimetres))
                .collect(Collectors.joining(" ", " DeltaX=\"", "\""));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Ink ink) {
        double left = Math.min(fromX, toX);
        double top = Math.min(fromY, toY);
        path(
                left,
                top,
                Math.abs(toX - fromX),
                Math.abs(toY - fromY),
                ink,
                "M " + number(fromX - left) + " " + number(fromY - top) + " L " + number(toX - left) + " "
                        + number(toY - top));
    }

    @Override
    public void ellipse(double x, double y, double width, double height, Ink ink) {
        String radii = number(width / 2) + " " + number(height / 2);
        String middle = number(height / 2);
        path(
                x,
                y,
                width,
                height,
                ink,
                "M 0 " + middle + " A " + radii + " 0 1 1 " + number(width) + " " + middle + " A " + radii + " 0 1 1 0 "
                        + middle);
    }

    private void path(double x, double y, double width, double height, Ink ink, String data) {
        objects.append("<ofd:PathObject ID=\"")
                .append(++lastId)
                .append("\" Boundary=\"")
                .append(number(x))
                .append(' ');
        objects.append(number(y))
                .append(' ')
                .append(number(Math.max(width, 0.3)))
                .append(' ');
        objects.append(number(Math.max(height, 0.3))).append("\" LineWidth=\"0.25\"><ofd:StrokeColor Value=\"");
        objects.append(colour(ink)).append("\"/><ofd:AbbreviatedData>").append(data);
        objects.append("</ofd:AbbreviatedData></ofd:PathObject>\n");
    }

    @Override
    public void picture(double x, double y, double width, double height, byte[] png) {
        picture = png;
        String box = number(x) + " " + number(y) + " " + number(width) + " " + number(height);
        objects.append("<ofd:ImageObject ID=\"")
                .append(++lastId)
                .append("\" Boundary=\"")
                .append(box);
        objects.append("\" CTM=\"").append(number(width)).append(" 0 0 ").append(number(height));
        objects.append(" 0 0\" ResourceID=\"").append(PICTURE).append("\"/>\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
