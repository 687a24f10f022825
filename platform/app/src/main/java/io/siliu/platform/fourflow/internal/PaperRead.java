package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.fourflow.Discrepancy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A stored paper together with what was read from it; asked for the same fields by everything that looks at it. */
final class PaperRead {

    private final StoredPaper paper;
    private final PaperForm form;
    private final Map<String, PaperField> fields = new HashMap<>();
    private String source;
    private String confidence;

    PaperRead(StoredPaper paper, PaperReading reading, PaperForm form) {
        this.paper = paper;
        this.form = form;
        reading.fields().stream()
                .filter(field -> !field.value().isBlank())
                .forEach(field -> fields.putIfAbsent(field.name(), field));
    }

    StoredPaper paper() {
        return paper;
    }

    PaperForm form() {
        return form;
    }

    Optional<PaperField> field(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(fields.get(name));
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
        judge();
        return source;
    }

    /** The lowest confidence among the fields of this form that were read. */
    String confidence() {
        judge();
        return confidence;
    }

    /** Once, however many lines the paper stands on. */
    private void judge() {
        if (source != null) {
            return;
        }
        FieldSource best = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (PaperField field : Arrays.asList(
                fields.get(form.number()),
                fields.get(form.fromName()),
                fields.get(form.fromCode()),
                fields.get(form.toName()),
                fields.get(form.toCode()),
                fields.get(form.account()),
                fields.get(form.amount()),
                fields.get(form.day()),
                fields.get(form.dayTo()))) {
            if (field != null) {
                best = best == null || field.source().compareTo(best) < 0 ? field.source() : best;
                lowest = Math.min(lowest, field.confidence());
            }
        }
        confidence = decimal(best == null ? 0 : lowest);
        source = best == null ? FieldSource.OCR.name() : best.name();
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
