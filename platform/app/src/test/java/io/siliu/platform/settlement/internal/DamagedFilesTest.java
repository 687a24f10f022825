package io.siliu.platform.settlement.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Settlement files as broken transfers and careless programs leave them, the same ones each time, and those that fuzzing
 * once failed on: each is read, or says what is wrong.
 */
class DamagedFilesTest {

    private static final Path FOUND = Path.of("src", "test", "resources", "found", "SettlementFileFuzz");
    private static final byte[] TELLING = "\"',\r\n\t\0=+-@ \u00ff".getBytes(ISO_8859_1);
    private static final int FILES = 4_000;

    @Test
    void eachIsReadOrItsFaultsAreNamed() {
        List<byte[]> seeds = List.copyOf(new TreeMap<>(SettlementFileFuzz.seeds()).values());
        seeds.forEach(SettlementFileFuzz::fuzzerTestOneInput);
        Random random = new Random(20261126);
        for (int i = 0; i < FILES; i++) {
            SettlementFileFuzz.fuzzerTestOneInput(damaged(seeds.get(i % seeds.size()), random));
        }
    }

    @Test
    void whatWasFoundOnceIsAnswered() throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(FOUND)) {
            try (Stream<Path> files = Files.list(FOUND)) {
                files.forEach(found::add);
            }
        }
        for (Path file : found) {
            SettlementFileFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
        }
    }

    private static byte[] damaged(byte[] file, Random random) {
        byte[] changed = random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file.clone();
        for (int time = random.nextInt(6); time >= 0 && changed.length > 0; time--) {
            byte other = random.nextBoolean()
                    ? TELLING[random.nextInt(TELLING.length)]
                    : changed[random.nextInt(changed.length)];
            changed[random.nextInt(changed.length)] = other;
        }
        return changed;
    }
}
