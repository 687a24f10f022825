package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.fourflow.Discrepancy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A stored paper together with what was read from it. */
record PaperRead(StoredPaper paper, PaperReading reading, PaperForm form) {

    Optional<PaperField> field(String name) {
        return name == null
                ? Optional.empty()
                : reading.field(name).filter(field -> !field.value().isBlank());
    }

    String text(String name) {
        return field(name).map(PaperField::value).orElse(null);
    }

    Money money(String name) {
        try {
            return field(name).map(field -> Money.of(field.value())).orElse(null);
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            return null;
        }
    }

    LocalDate day(String name) {
        return field(name).map(field -> IsoDay.of(field.value())).orElse(null);
    }

    String document() {
        return String.valueOf(paper.documentId());
    }

    /** The best source among the fields of this form that were read. */
    String source() {
        return used().map(PaperField::source)
                .min(Enum::compareTo)
                .map(Enum::name)
                .orElse("OCR");
    }

    /** The lowest confidence among the fields of this form that were read. */
    String confidence() {
        return decimal(used().mapToDouble(PaperField::confidence).min().orElse(0));
    }

    private Stream<PaperField> used() {
        return Stream.of(
                        form.number(),
                        form.fromName(),
                        form.fromCode(),
                        form.toName(),
                        form.toCode(),
                        form.account(),
                        form.amount(),
                        form.day(),
                        form.dayTo())
                .filter(Objects::nonNull)
                .flatMap(name -> field(name).stream());
    }

    /** One side of a discrepancy. */
    Discrepancy.Side side(PaperField field, String shown) {
        return new Discrepancy.Side(
                form.kind().flow(),
                document(),
                paper.part(),
                field.name(),
                shown,
                field.page(),
                box(field.box()),
                field.quotePath(),
                field.source().name(),
                decimal(field.confidence()));
    }

    private static String box(FieldBox box) {
        return box == null
                ? null
                : String.join(",", place(box.x()), place(box.y()), place(box.width()), place(box.height()));
    }

    private static String place(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
