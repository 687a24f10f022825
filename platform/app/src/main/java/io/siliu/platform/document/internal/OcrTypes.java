package io.siliu.platform.document.internal;

import io.siliu.ocr.Alternative;
import io.siliu.ocr.AmountInCapitals;
import io.siliu.ocr.Box;
import io.siliu.ocr.DescriptiveFields;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.FieldValues;
import io.siliu.ocr.FieldsOfKind;
import io.siliu.ocr.Quote;
import io.siliu.ocr.Reading;
import io.siliu.ocr.RequiredFields;
import io.siliu.ocr.SignatureFact;
import io.siliu.ocr.Source;
import io.siliu.ocr.WarningCause;
import io.siliu.platform.document.FieldAlternative;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PageTurn;
import io.siliu.platform.document.PaperCapitals;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperLine;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperSignature;
import io.siliu.platform.document.PaperWarning;
import java.util.List;
import java.util.Optional;

/** The border between the reading library's types and this module's own; nobody else sees the library. */
final class OcrTypes {

    private OcrTypes() {}

    static PaperReading reading(int part, Reading reading) {
        return new PaperReading(
                part,
                PaperKind.valueOf(reading.kind().name()),
                reading.fields().stream().map(OcrTypes::field).toList(),
                reading.lines().stream()
                        .map(line -> new PaperLine(
                                line.item(),
                                line.unit(),
                                line.quantity(),
                                line.unitPrice(),
                                line.amount(),
                                line.taxRate(),
                                line.taxAmount()))
                        .toList(),
                reading.warnings().stream()
                        .map(warning -> warning(warning.code().name(), warning.field(), warning.text()))
                        .toList(),
                reading.signatures().stream().map(OcrTypes::signature).toList(),
                null,
                reading.pages(),
                reading.turns().stream()
                        .map(turn -> new PageTurn(turn.page(), turn.quarters()))
                        .toList(),
                null,
                reading.inCapitalsIfAny().map(OcrTypes::capitals).orElse(null),
                reading.codeRead());
    }

    private static PaperCapitals capitals(AmountInCapitals printed) {
        return new PaperCapitals(
                printed.text(), FieldSource.valueOf(printed.source().name()));
    }

    /** A warning with what exactly its sentence says, as far as that is known. */
    static PaperWarning warning(String code, String field, String text) {
        return WarningCause.of(text)
                .map(told -> new PaperWarning(code, field, text, told.cause().name(), told.seen()))
                .orElseGet(() -> new PaperWarning(code, field, text));
    }

    /** What exactly a warning says; where it does not tell, as on papers that were read before, its sentence does. */
    static Optional<WarningCause.Told> told(PaperWarning warning) {
        return warning.cause() == null
                ? WarningCause.of(warning.text())
                : WarningCause.named(warning.cause(), warning.seen());
    }

    /** The same paper, each of whose warnings says what exactly its sentence says, whenever it was read. */
    static PaperReading told(PaperReading reading) {
        return reading.withWarnings(reading.warnings().stream()
                .map(warning ->
                        warning.cause() == null ? warning(warning.code(), warning.field(), warning.text()) : warning)
                .toList());
    }

    /** The sentence of a warning without what stands on the paper; empty where no table knows the sentence. */
    static Optional<String> withoutValues(PaperWarning warning, String instead) {
        return told(warning).map(told -> told.hiding(instead).text());
    }

    private static PaperSignature signature(SignatureFact fact) {
        return new PaperSignature(
                fact.format().name(),
                PaperSignature.Answer.valueOf(fact.intact().name()),
                PaperSignature.Answer.valueOf(fact.coversDocument().name()),
                SignerName.of(fact.subject()),
                fact.issuer(),
                fact.serialNumber(),
                fact.claimedTime(),
                fact.algorithm(),
                fact.why());
    }

    private static PaperField field(Field field) {
        FieldBox box = field.boxIfAny().map(OcrTypes::box).orElse(null);
        return PaperField.read(
                        field.name(),
                        field.value(),
                        field.confidence(),
                        field.certain(),
                        FieldSource.valueOf(field.source().name()),
                        field.page(),
                        box,
                        field.quoteIfAny().map(Quote::path).orElse(null),
                        field.quoteIfAny().map(Quote::text).orElse(null))
                .withAlternatives(
                        field.alternatives().stream().map(OcrTypes::alternative).toList());
    }

    static FieldBox box(Box place) {
        return new FieldBox(place.x(), place.y(), place.width(), place.height());
    }

    static Box box(FieldBox place) {
        return new Box(place.x(), place.y(), place.width(), place.height());
    }

    private static FieldAlternative alternative(Alternative other) {
        return new FieldAlternative(
                other.value(), FieldSource.valueOf(other.source().name()), other.confidence());
    }

    /** Whether nothing is decided by the field. */
    static boolean onlyDescribes(String field) {
        return DescriptiveFields.contains(field);
    }

    /** Whether the reader would take this for a value of the field. */
    static boolean canBe(String field, String value) {
        return FieldValues.canBe(field, value);
    }

    /** Whether an identity card that says this in the place of its last day has none. */
    static boolean isForLife(String lastDay) {
        return FieldValues.FOR_LIFE.equals(lastDay);
    }

    /** The fields that a paper of the kind must carry. */
    static List<String> requiredFields(PaperKind kind) {
        return RequiredFields.of(DocumentKind.valueOf(kind.name()));
    }

    /** The fields that a paper of the kind may carry. */
    static List<String> fields(PaperKind kind) {
        return FieldsOfKind.withReferences(DocumentKind.valueOf(kind.name()));
    }

    static Field field(PaperField field) {
        FieldBox box = field.box();
        return new Field(
                field.name(),
                field.value(),
                field.confidence(),
                field.certain(),
                Source.valueOf(field.source().name()),
                field.page(),
                box == null ? null : box(box),
                field.quotePath() == null ? null : new Quote(field.quotePath(), field.quoteText()),
                field.alternatives().stream()
                        .map(other -> new Alternative(
                                other.value(), Source.valueOf(other.source().name()), other.confidence()))
                        .toList());
    }
}
