package io.siliu.ocr.internal.learned;

import io.siliu.ocr.internal.template.WrittenPapers;
import io.siliu.ocr.internal.template.WrittenPapers.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The papers that are learned from, in the order of their files.
 *
 * @param digest changes with every letter of them
 */
record TaughtPapers(List<Written> all, long digest) {

    static TaughtPapers in(List<Path> folders) throws IOException {
        List<Written> all = new ArrayList<>();
        CRC32 digest = new CRC32();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String written = Files.readString(file);
                    digest.update(written.getBytes(StandardCharsets.UTF_8));
                    WrittenPapers.of(written).forEach(all::add);
                }
            }
        }
        return new TaughtPapers(all, digest.getValue());
    }
}
