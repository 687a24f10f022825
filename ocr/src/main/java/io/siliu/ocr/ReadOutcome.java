package io.siliu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What became of a file: it was read, or it was refused with a reason and a remedy. */
public sealed interface ReadOutcome {

    /** One answer from either case. */
    <T> T fold(Function<Read, T> whenRead, Function<Refused, T> whenRefused);

    /**
     * The file was read; at least one reading, perhaps of kind {@link DocumentKind#OTHER}.
     *
     * @param attached the papers attached to it that are papers of their own, to be read each by itself as those of a package:
     *     nothing of them stands in the readings. What is attached and says what the paper itself says is none of them
     */
    record Read(List<Reading> readings, List<PaperPackage.Paper> attached) implements ReadOutcome {

        public Read {
            readings = List.copyOf(readings);
            attached = List.copyOf(attached);
            if (readings.isEmpty()) {
                throw new IllegalArgumentException("A file that was read has at least one reading");
            }
        }

        /** A file to which no other paper is attached. */
        public Read(List<Reading> readings) {
            this(readings, List.of());
        }

        /** The same, where some of the attached papers are not read: its first reading names them in a warning each. */
        public Read leavingOut(List<PaperPackage.Paper> unread) {
            List<Reading> told = new ArrayList<>(readings);
            told.set(
                    0,
                    readings.get(0).warnedOf(unread.stream().map(Read::leftOut).toList()));
            return new Read(
                    told,
                    attached.stream().filter(paper -> !unread.contains(paper)).toList());
        }

        private static Warning leftOut(PaperPackage.Paper paper) {
            return Warning.ofPaper(
                    Warning.Code.PART_UNREADABLE,
                    "Attachment " + paper.name()
                            + " is a paper of its own and was not read; send it as a file of its own.");
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
