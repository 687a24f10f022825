package io.siliu.ocr.internal;

import io.siliu.ocr.internal.ofd.OfdReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * Parts of an OFD package: names and contents in turn, a zero byte after each. A zip of them is made here, for changed
 * bytes of a packed file are noise to whoever unpacks it; a case that begins like a zip is taken as it is.
 */
public final class OfdFuzz {

    private OfdFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] paper = paperOf(bytes);
        FuzzCase.read(() -> OfdReader.read(paper, FuzzCase.LIMITS));
    }

    /** The package that a case stands for. */
    static byte[] paperOf(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? bytes : zipped(bytes);
    }

    /** The case that stands for these parts. */
    static byte[] caseOf(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.forEach((name, content) -> {
            bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            bytes.write(0);
            bytes.writeBytes(content);
            bytes.write(0);
        });
        return bytes.toByteArray();
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        List<byte[]> pieces = pieces(bytes);
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.ISO_8859_1)) {
            for (int i = 0; i + 1 < pieces.size(); i += 2) {
                add(zip, new String(pieces.get(i), StandardCharsets.ISO_8859_1), pieces.get(i + 1));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(name.substring(0, Math.min(200, name.length()))));
            zip.write(content);
            zip.closeEntry();
        } catch (ZipException thereIsOneOfThatName) {
            // The writer refuses a second one; the mutations of whole files make those.
        }
    }

    private static List<byte[]> pieces(byte[] bytes) {
        List<byte[]> pieces = new ArrayList<>();
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        for (byte each : bytes) {
            if (each == 0) {
                pieces.add(piece.toByteArray());
                piece.reset();
            } else {
                piece.write(each);
            }
        }
        pieces.add(piece.toByteArray());
        return pieces;
    }
}
