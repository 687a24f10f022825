package io.siliu.platform.document.internal;

import static java.util.stream.Collectors.joining;

import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.FileDoubt;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperMarks.Mark;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperSignature;
import io.siliu.platform.document.PaperSignature.Answer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the marks of a paper in its reading, and writes them as they are kept. */
final class MarksOfPaper {

    private MarksOfPaper() {}

    static Set<Mark> of(PaperReading reading) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        signatures(reading.knownSignatures(), marks);
        code(reading, marks);
        xml(reading, marks);
        file(reading, marks);
        return marks;
    }

    private static void file(PaperReading reading, Set<Mark> marks) {
        Set<FileDoubt> doubts = FileDoubts.of(List.of(reading));
        if (doubts.contains(FileDoubt.CUT_OFF)) {
            marks.add(Mark.CUT_OFF);
        }
        if (doubts.contains(FileDoubt.PRINTED_OVER)) {
            marks.add(Mark.PRINTED_OVER);
        }
        if (reading.verdict() != null && reading.verdict().taken()) {
            marks.add(Mark.TAKEN_DESPITE);
        }
    }

    /**
     * An XML that is attached to another file is not the paper: its fields are those of the file. Of a paper that was read
     * before signatures were kept nobody knows whether it is signed.
     */
    private static void xml(PaperReading reading, Set<Mark> marks) {
        boolean invoice = reading.kind() == PaperKind.DIGITAL_INVOICE || reading.kind() == PaperKind.VAT_INVOICE;
        boolean whole = reading.fields().stream().anyMatch(MarksOfPaper::isOfXml)
                && reading.fields().stream().allMatch(field -> isOfXml(field) || field.confirmed() != null);
        if (invoice && whole && reading.signatures() != null) {
            boolean signed = reading.signatures().stream()
                    .anyMatch(signature -> signature.format().startsWith("XML_"));
            marks.add(signed ? Mark.XML_SIGNED : Mark.XML_UNSIGNED);
        }
    }

    /** Quotes of an attachment begin with its name, parted by a hash from the place in it. */
    private static boolean isOfXml(PaperField field) {
        return field.source() == FieldSource.XML
                && (field.quotePath() == null || !field.quotePath().contains("#"));
    }

    private static void signatures(List<PaperSignature> signatures, Set<Mark> marks) {
        if (signatures.isEmpty()) {
            return;
        }
        if (signatures.stream().anyMatch(one -> one.intact() == Answer.NO)) {
            marks.add(Mark.SIGNATURE_BROKEN);
        }
        if (signatures.stream().allMatch(one -> one.coversDocument() == Answer.NO)) {
            marks.add(Mark.SIGNED_IN_PART);
        }
        boolean intact = signatures.stream().allMatch(one -> one.intact() == Answer.YES);
        if (intact && signatures.stream().anyMatch(one -> one.coversDocument() == Answer.YES)) {
            marks.add(Mark.SIGNED_WHOLE);
        }
    }

    /** A code that only says once more what a better source said leaves no field behind that tells of it. */
    private static void code(PaperReading reading, Set<Mark> marks) {
        if (reading.fields().stream().anyMatch(MarksOfPaper::isContradicted)) {
            marks.add(Mark.CODE_DIFFERS);
            return;
        }
        boolean used = reading.fields().stream().anyMatch(field -> field.source() == FieldSource.QR);
        if (used || Boolean.TRUE.equals(reading.codeRead())) {
            marks.add(Mark.CODE_AGREES);
        }
    }

    /** Print that is hard to read is often misread: only a text that the file itself carries contradicts its code. */
    private static boolean isContradicted(PaperField field) {
        return field.alternatives().stream()
                .filter(other -> !other.value().equals(field.value()))
                .anyMatch(other -> other.source() == FieldSource.QR && isExact(field.source())
                        || field.source() == FieldSource.QR && isExact(other.source()));
    }

    private static boolean isExact(FieldSource source) {
        return source == FieldSource.XML || source == FieldSource.OFD || source == FieldSource.PDF_TEXT;
    }

    /** In the order of their names. */
    static String text(PaperReading reading) {
        return text(of(reading));
    }

    /** The same of one of several papers of a file, only the first of which says that the file is cut off. */
    static String text(PaperReading reading, boolean cutOff) {
        Set<Mark> marks = of(reading);
        if (cutOff) {
            marks.add(Mark.CUT_OFF);
        }
        return text(marks);
    }

    private static String text(Set<Mark> marks) {
        return marks.stream().map(Mark::name).sorted().collect(joining(","));
    }

    static Set<Mark> parse(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Mark::valueOf).collect(Collectors.toSet());
    }
}
