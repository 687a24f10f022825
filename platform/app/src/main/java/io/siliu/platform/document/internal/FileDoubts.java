package io.siliu.platform.document.internal;

import io.siliu.ocr.WarningCause;
import io.siliu.platform.document.FileDoubt;
import io.siliu.platform.document.FileVerdict;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a file itself, as its readings tell, and what people said of that. */
public final class FileDoubts {

    /** With this code the reader says what it could not see. */
    private static final String UNREADABLE = "PART_UNREADABLE";

    private FileDoubts() {}

    /** @param readings all papers of one file */
    static Set<FileDoubt> of(List<PaperReading> readings) {
        Set<FileDoubt> doubts = EnumSet.noneOf(FileDoubt.class);
        for (PaperReading reading : readings) {
            reading.warnings().stream()
                    .flatMap(warning -> ofAll(warning).stream())
                    .forEach(doubts::add);
            if (reading.fields().stream().anyMatch(field -> isPrintedOver(reading, field))) {
                doubts.add(FileDoubt.PRINTED_OVER);
            }
        }
        return doubts;
    }

    private static Optional<FileDoubt> ofAll(PaperWarning warning) {
        return Arrays.stream(FileDoubt.values())
                .filter(doubt -> doubt.isOfAll() && doubt.name().equals(warning.code()))
                .findFirst();
    }

    /** Whether the reader lets a value that counts not be certain because of what lies over it. */
    private static boolean isPrintedOver(PaperReading reading, PaperField field) {
        boolean unsure = field.asRead().filter(read -> !read.certain()).isPresent();
        return unsure && !OcrTypes.onlyDescribes(field.name()) && isPrintedOver(reading, field.name());
    }

    /** Whether something is printed or painted over the value of a field, or beside it. */
    static boolean isPrintedOver(PaperReading reading, String field) {
        return reading.warnings().stream()
                .filter(warning ->
                        warning.code().equals(UNREADABLE) && warning.field().equals(field))
                .anyMatch(warning -> OcrTypes.told(warning)
                        .filter(told -> told.cause() == WarningCause.PRINTED_OVER)
                        .isPresent());
    }

    /** What the reader says of that on one of the papers. */
    static List<PaperWarning> warnings(PaperReading reading) {
        return reading.warnings().stream()
                .filter(warning -> ofAll(warning).isPresent()
                        || !warning.field().isEmpty() && isPrintedOver(reading, warning.field()))
                .toList();
    }

    /** What people said of the file, if anything. */
    public static Optional<FileVerdict> verdict(List<PaperReading> readings) {
        return readings.stream()
                .map(PaperReading::verdict)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether something is wrong with the file of which people have said nothing yet. */
    static boolean areOpen(List<PaperReading> readings) {
        Set<FileDoubt> doubts = of(readings);
        return !doubts.isEmpty()
                && verdict(readings).filter(said -> said.covers(doubts)).isEmpty();
    }

    /** What of that stays with a value that counts in spite of it. */
    static List<FileDoubt> despite(PaperReading reading, String field) {
        return reading.verdict() == null
                ? List.of()
                : reading.verdict().doubts().stream()
                        .filter(doubt -> doubt.isOfAll() || isPrintedOver(reading, field))
                        .toList();
    }
}
