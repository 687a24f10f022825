package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Trained data for tests that recognise pictures: they are skipped where the machine has none, but fail where it was said to
 * have some, as {@code infra/siliu test} does once it is installed. What is skipped there would be found out by nobody.
 */
public final class RecognitionData {

    private static final String NAMED = "SILIU_TESSDATA";

    private RecognitionData() {}

    /** The folder; skips or fails the test where there is none. */
    public static Path needed() {
        Optional<Path> data = TrainedData.find();
        String named = System.getenv(NAMED);
        if (named != null && !named.isBlank()) {
            assertThat(data).as("trained data in " + NAMED + "=" + named).isPresent();
        }
        assumeTrue(data.isPresent(), "no trained data on this machine: recognition test skipped");
        return data.orElseThrow();
    }
}
