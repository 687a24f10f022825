package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.Reading;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.internal.engine.OcrWorkers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What every fuzz target does with the drafts of a case: weighs them as a reading does. A refusal is an answer; so is
 * whatever a library of others throws, which the border of the reader turns into one. What our own code throws first is a
 * fault.
 */
final class FuzzCase {

    static final ReadingLimits LIMITS = ReadingLimits.defaults();
    static final OcrWorkers NO_RECOGNITION = new OcrWorkers(OcrSettings.off(), fault -> {});

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> JAVA = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    private FuzzCase() {}

    static void read(Supplier<Seen> channel) {
        answered(() -> {
            List<Reading> readings = Weighing.of(channel.get(), TODAY);
            if (readings.isEmpty()) {
                throw new IllegalStateException("A paper was read and gave no reading");
            }
            readings.stream()
                    .filter(reading -> reading.kind() == DocumentKind.OTHER
                            && !reading.fields().isEmpty())
                    .findFirst()
                    .ifPresent(forced -> {
                        throw new IllegalStateException("A paper of no kind has fields: " + forced);
                    });
        });
    }

    static void answered(Runnable work) {
        try {
            work.run();
        } catch (RefusedPaper | ReadingPutOff answered) {
            // Both say what is to be done.
        } catch (RuntimeException | StackOverflowError failure) {
            if (isOurs(failure)) {
                throw failure;
            }
        }
    }

    private static boolean isOurs(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> JAVA.stream().noneMatch(name::startsWith))
                .findFirst()
                .filter(name -> name.startsWith("io.siliu."))
                .isPresent();
    }
}
