package io.siliu.platform.document.internal;

import io.siliu.ocr.WarningCause;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a value is doubted, as the warnings of its paper tell. */
public final class FieldDoubts {

    /** Where one party's stands, the other's may: who pays and who is paid, who sells and who buys, the two of a contract. */
    private static final Map<String, String> OPPOSITE = Map.ofEntries(
            Map.entry("payerName", "payeeName"),
            Map.entry("payeeName", "payerName"),
            Map.entry("payerAccount", "payeeAccount"),
            Map.entry("payeeAccount", "payerAccount"),
            Map.entry("payerBank", "payeeBank"),
            Map.entry("payeeBank", "payerBank"),
            Map.entry("sellerName", "buyerName"),
            Map.entry("buyerName", "sellerName"),
            Map.entry("sellerTaxId", "buyerTaxId"),
            Map.entry("buyerTaxId", "sellerTaxId"),
            Map.entry("partyA", "partyB"),
            Map.entry("partyB", "partyA"),
            Map.entry("partyAId", "partyBId"),
            Map.entry("partyBId", "partyAId"));

    /** What is only said, and casts no doubt. */
    private static final List<String> REMARKS = List.of("RED_LETTER", "COMPUTED", "FORMAT_DISAGREES_WITH_NAME");

    private FieldDoubts() {}

    /** The warnings that speak of a field, or take the certainty from it with another. */
    public static List<PaperWarning> of(PaperReading reading, String field) {
        return reading.warnings().stream()
                .filter(warning -> warning.field().equals(field)
                        || OcrTypes.told(warning).stream()
                                .map(WarningCause.Told::fields)
                                .anyMatch(others -> others.contains(field)))
                .toList();
    }

    /** The warnings that speak of the whole paper. */
    static List<PaperWarning> ofPaper(PaperReading reading) {
        return reading.warnings().stream()
                .filter(warning -> warning.field().isEmpty())
                .toList();
    }

    /** Whether its own paper says something against a value, whatever is wrong with the file. */
    static boolean isDoubted(PaperReading reading, String field) {
        return of(reading, field).stream().anyMatch(warning -> !REMARKS.contains(warning.code()));
    }

    /** The field of the other party that a value may belong to as well; empty where that is no question. */
    static Optional<String> otherSide(PaperReading reading, String field) {
        return Optional.ofNullable(OPPOSITE.get(field))
                .filter(other -> of(reading, field).stream()
                        .flatMap(warning -> OcrTypes.told(warning).stream())
                        .anyMatch(told -> told.cause().leavesOpenWhose()));
    }
}
