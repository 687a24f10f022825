package io.siliu.kernel.canonical;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A JSON text and the place up to which it was read. It is taken as the product writes it: without blanks. */
final class StoredText {

    private static final char REPLACED = '\uFFFD';
    private static final int MOST_DIGITS = 9;

    private static final int EIGHT = 8;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long ESCAPES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';

    private final byte[] bytes;
    private final int end;
    private int place;
    private int depth;

    StoredText(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.end = end;
        this.place = from;
    }

    /** Ends the reading of a text that stands in another form than ours. */
    static final class OtherForm extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final OtherForm ONE = new OtherForm();

        /** One for all, and it does not look where it was thrown: it is no failure. */
        private OtherForm() {
            super("Not in the form in which it is written here", null, false, false);
        }
    }

    static OtherForm other() {
        return OtherForm.ONE;
    }

    byte[] bytes() {
        return bytes;
    }

    int place() {
        return place;
    }

    boolean isAtEnd() {
        return place == end;
    }

    int deeper() {
        return ++depth;
    }

    void higher() {
        depth--;
    }

    /** Takes the letter if it is the next one. */
    boolean takes(char letter) {
        if (bytes[place] != letter) {
            return false;
        }
        place++;
        return true;
    }

    void take(char letter) {
        if (bytes[place++] != letter) {
            throw other();
        }
    }

    /** Whether the next letter is this one; it is not taken. */
    boolean isAt(char letter) {
        return bytes[place] == letter;
    }

    /** Takes the word if it stands here. */
    boolean takes(StoredWord word) {
        int behind = place + word.length();
        if (behind > end || !word.standsAt(bytes, place)) {
            return false;
        }
        place = behind;
        return true;
    }

    /** A text without anything to be read otherwise than it stands. */
    String text() {
        int from = place + 1;
        boolean plain = skipPlainText();
        int length = place - 1 - from;
        if (plain) {
            return new String(bytes, from, length, ISO_8859_1);
        }
        String text = new String(bytes, from, length, UTF_8);
        if (text.indexOf(REPLACED) >= 0) {
            throw other();
        }
        return text;
    }

    /** Whether it is all of single bytes. */
    private boolean skipPlainText() {
        take('"');
        int at = place;
        long high = 0;
        for (; at + EIGHT <= bytes.length; at += EIGHT) {
            long eight = (long) StoredWord.LONGS.get(bytes, at);
            long stop = among(eight, QUOTES) | among(eight, ESCAPES) | (eight - BLANKS & ~eight & HIGH);
            if (stop != 0) {
                int before = Long.numberOfTrailingZeros(stop) & ~(EIGHT - 1);
                high |= eight & (1L << before) - 1;
                at += before / EIGHT;
                break;
            }
            high |= eight;
        }
        boolean plain = (high & HIGH) == 0;
        while (bytes[at] != '"') {
            byte letter = bytes[at++];
            if (letter == '\\' || letter >= 0 && letter < ' ') {
                throw other();
            }
            plain &= letter >= 0;
        }
        place = at + 1;
        return plain;
    }

    /** The high bits of bytes that are this one; above the first of them a bit may stand that means nothing. */
    private static long among(long eight, long sought) {
        long difference = eight ^ sought;
        return difference - ONES & ~difference & HIGH;
    }

    /** A whole number of few digits. */
    int number() {
        boolean negative = takes('-');
        int from = place;
        int number = 0;
        while (isDigit(bytes[place])) {
            number = 10 * number + bytes[place++] - '0';
        }
        int digits = place - from;
        boolean isPlain = digits == 1 || digits > 1 && digits <= MOST_DIGITS && bytes[from] != '0';
        if (!isPlain) {
            throw other();
        }
        return negative ? -number : number;
    }

    /** So many digits. */
    int digits(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            byte digit = bytes[place++];
            if (!isDigit(digit)) {
                throw other();
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Leaves a value out. */
    void skip() {
        int open = 0;
        do {
            byte letter = bytes[place];
            if (letter == '"') {
                skipText();
            } else {
                open += letter == '{' || letter == '[' ? 1 : letter == '}' || letter == ']' ? -1 : 0;
                place++;
            }
        } while (place < end && (open > 0 || !isEndOfValue(bytes[place])));
        if (open != 0) {
            throw other();
        }
    }

    private static boolean isEndOfValue(byte letter) {
        return letter == ',' || letter == '}' || letter == ']';
    }

    private void skipText() {
        place++;
        while (bytes[place] != '"') {
            place += bytes[place] == '\\' ? 2 : 1;
        }
        place++;
    }
}
