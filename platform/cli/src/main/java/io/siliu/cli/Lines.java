package io.siliu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The lines of a UTF-8 stream, each of bounded length, so that one endless line cannot fill the memory. */
final class Lines {

    static final int MOST_BYTES = 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream input;
    private long number;

    /**
     * One line.
     *
     * @param number counts from 1
     * @param text the line without its end, or null where it has a fault
     * @param fault why it could not be read and what to do, or null
     */
    record Line(long number, String text, String fault) {}

    Lines(InputStream input) {
        this.input = input;
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = input.read();
        if (next < 0) {
            return null;
        }
        boolean tooLong = false;
        while (next >= 0 && next != '\n') {
            tooLong = tooLong || bytes.size() == MOST_BYTES;
            if (!tooLong) {
                bytes.write(next);
            }
            next = input.read();
        }
        number++;
        return tooLong
                ? new Line(number, null, "The line is longer than " + MOST_BYTES + " bytes; write one record a line.")
                : decoded(bytes.toByteArray());
    }

    private Line decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Line(number, number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, null);
        } catch (CharacterCodingException notUtf8) {
            return new Line(number, null, "The line is not UTF-8; convert the file to UTF-8.");
        }
    }
}
