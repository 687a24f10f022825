package io.siliu.platform.settlement.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of an uploaded file. Strict: a file is UTF-8 (with or without byte order mark) or GBK as Excel saves it, wholly;
 * one byte that fits neither refuses the file, nothing is replaced by question marks.
 */
final class FileText {

    private static final Charset GBK = Charset.forName("GBK");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private FileText() {}

    static Optional<String> of(byte[] file) {
        return decode(file, StandardCharsets.UTF_8)
                .or(() -> decode(file, GBK))
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static Optional<String> decode(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
