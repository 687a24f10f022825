package io.siliu.ocr.internal.layout;

import java.text.Normalizer;

/** Character by character normalisation that keeps the length, so that positions in both texts are the same. */
public final class Plain {

    private Plain() {}

    /** Full-width forms become ASCII, radicals become characters; capitals and digits stay as they are. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(of(text.charAt(i)));
        }
        return plain.toString();
    }

    /** Radicals (which some fonts name instead of the character) become characters, everything else stays. */
    public static String withoutRadicals(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            clean.append(character >= 0x2E80 && character <= 0x2FDF ? single(character) : character);
        }
        return clean.toString();
    }

    /** Whether the character is written in a square of its own. */
    public static boolean isWide(char character) {
        return character >= 0x2E80 && character <= 0x9FFF
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFF00 && character <= 0xFF60
                || Character.isSurrogate(character);
    }

    private static char of(char character) {
        if (character >= 0xFF01 && character <= 0xFF5E) {
            return (char) (character - 0xFEE0);
        }
        return switch (character) {
            case '\u3000', '\u00A0' -> ' ';
            case '￥', '\u00A5' -> '¥';
            case '〔', '【' -> '[';
            case '〕', '】' -> ']';
            case '—', '–', '－', '―', '‐' -> '-';
            case '∶', '︰' -> ':';
            default -> character >= 0x2E80 && character <= 0x2FDF ? single(character) : character;
        };
    }

    private static char single(char character) {
        String normal = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : character;
    }
}
