package io.siliu.ocr.internal.ofd;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A font of this machine in place of one that a paper names and does not bring along: of the same style where there is
 * one, else any that has the character. A machine without fonts has empty outlines, and no exception.
 */
public final class MachineFont implements GlyphShapes {

    private static final float DRAWN = 100;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Words in the names of fonts of one style, best first. */
    private static final List<String> SONG =
            List.of("simsun", "songti", "宋体", "source han serif", "noto serif cjk sc", "uming cn", "uming");

    private static final List<String> KAI = List.of("kaiti", "楷体", "ukai cn", "ukai", "noto serif cjk sc", "uming");
    private static final List<String> HEI =
            List.of("simhei", "heiti", "黑体", "source han sans", "noto sans cjk sc", "wenquanyi", "wqy");
    private static final List<String> COURIER =
            List.of("courier new", "liberation mono", "nimbus mono", "dejavu sans mono");
    private static final List<String> TIMES = List.of("times new roman", "liberation serif", "dejavu serif");
    private static final List<String> ARIAL = List.of("arial", "liberation sans", "dejavu sans");

    private static final Map<String, GlyphShapes> KNOWN = new ConcurrentHashMap<>();

    private final List<Font> fonts;
    private final Map<Character, Optional<Shape>> shapes = new HashMap<>();

    private MachineFont(List<Font> fonts) {
        this.fonts = fonts;
    }

    /** The font for a name that a paper uses. */
    public static GlyphShapes named(String name) {
        return KNOWN.computeIfAbsent(style(name.toLowerCase(Locale.ROOT)), style -> new MachineFont(fonts(style)));
    }

    private static String style(String name) {
        if (name.contains("楷") || name.contains("kai")) {
            return "kai";
        }
        if (name.contains("黑") || name.contains("hei") || name.contains("yahei")) {
            return "hei";
        }
        if (name.contains("courier") || name.contains("mono") || name.contains("ocr")) {
            return "courier";
        }
        if (name.contains("times")) {
            return "times";
        }
        return name.contains("arial") || name.contains("helvetica") ? "arial" : "song";
    }

    private static List<Font> fonts(String style) {
        List<String> wanted = switch (style) {
            case "kai" -> KAI;
            case "hei" -> HEI;
            case "courier" -> COURIER;
            case "times" -> TIMES;
            case "arial" -> ARIAL;
            default -> SONG;
        };
        try {
            Set<String> families = new TreeSet<>(List.of(
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
            List<String> order = new ArrayList<>();
            for (List<String> words : List.of(wanted, SONG, HEI)) {
                words.forEach(word -> families.stream()
                        .filter(family -> family.toLowerCase(Locale.ROOT).contains(word))
                        .forEach(order::add));
            }
            order.add(Font.SERIF);
            return order.stream()
                    .distinct()
                    .map(family -> new Font(family, Font.PLAIN, 1).deriveFont(DRAWN))
                    .toList();
        } catch (RuntimeException | Error noFontsAtAll) {
            return List.of();
        }
    }

    @Override
    public synchronized Optional<Shape> of(char character) {
        return shapes.computeIfAbsent(character, this::outline);
    }

    private Optional<Shape> outline(char character) {
        return fonts.stream()
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .map(font -> AffineTransform.getScaleInstance(1 / DRAWN, 1 / DRAWN)
                        .createTransformedShape(font.createGlyphVector(EXACT, new char[] {character})
                                .getOutline()));
    }
}
