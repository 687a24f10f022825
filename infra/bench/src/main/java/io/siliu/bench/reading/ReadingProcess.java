package io.siliu.bench.reading;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.ReadingLimits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A process that does nothing but read: takes the paths of files, one a line, and says {@code read} or {@code refused} for each that is done.
 * Its memory is then the reader's alone.
 */
final class ReadingProcess {

    /** As much heap as two pictures of a phone need in hand at once, until they are kept outside of it. */
    static final String HEAP = "-Xmx96m";

    /** What is of the size of a page is old from the start; the young need little room. */
    static final List<String> FLAGS = List.of(
            HEAP,
            "-Xmn8m",
            "-XX:+UseSerialGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TrimNativeHeapInterval=1000",
            "-Djava.awt.headless=true");

    static final String REFUSED = "refused";

    private ReadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        int workers = Integer.parseInt(arguments[0]);
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), Readers.recognising(workers));
                BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String path = paths.readLine(); path != null; path = paths.readLine()) {
                Path file = Path.of(path);
                threads.execute(() -> System.out.println(read(reader, file)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** One line for each paper, whatever becomes of it: somebody counts them. */
    static String read(DocumentReader reader, Path file) {
        try {
            return reader.read(Files.readAllBytes(file)).fold(read -> "read", refused -> REFUSED);
        } catch (IOException | RuntimeException | Error broken) {
            broken.printStackTrace();
            return REFUSED;
        }
    }
}
