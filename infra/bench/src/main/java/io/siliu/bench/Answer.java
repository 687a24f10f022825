package io.siliu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.zip.GZIPInputStream;

/**
 * What a server sent.
 *
 * @param uri where it came from after all redirects
 * @param transferred the body as it travelled
 * @param packed whether it travelled as gzip
 */
record Answer(URI uri, int status, byte[] transferred, boolean packed) {

    byte[] unpacked() {
        if (!packed) {
            return transferred;
        }
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(transferred))) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(uri + " is not the gzip it says it is", broken);
        }
    }

    String text() {
        return new String(unpacked(), UTF_8);
    }
}
