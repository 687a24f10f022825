package io.siliu.ocr;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What became of a file: it was read, or it was refused with a reason and a remedy. */
public sealed interface ReadOutcome {

    /** One answer from either case. */
    <T> T fold(Function<Read, T> whenRead, Function<Refused, T> whenRefused);

    /** The file was read; at least one reading, perhaps of kind {@link DocumentKind#OTHER}. */
    record Read(List<Reading> readings) implements ReadOutcome {

        public Read {
            readings = List.copyOf(readings);
            if (readings.isEmpty()) {
                throw new IllegalArgumentException("A file that was read has at least one reading");
            }
        }

        @Override
        public <T> T fold(Function<Read, T> whenRead, Function<Refused, T> whenRefused) {
            return whenRead.apply(this);
        }
    }

    /**
     * The file was not read.
     *
     * @param detail what was found, one English sentence
     * @param remedy what the sender can do, one English sentence
     */
    record Refused(RefusalCode code, String detail, String remedy) implements ReadOutcome {

        public Refused {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(detail, "detail");
            Objects.requireNonNull(remedy, "remedy");
        }

        @Override
        public <T> T fold(Function<Read, T> whenRead, Function<Refused, T> whenRefused) {
            return whenRefused.apply(this);
        }
    }
}
