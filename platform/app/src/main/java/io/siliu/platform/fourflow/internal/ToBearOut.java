package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.document.NamedDocuments.NamedDocument;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.fourflow.Discrepancy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the papers of an answer are to bear out.
 *
 * @param paidOn first day of settlement among the records it speaks of, or null where there is none yet
 */
record ToBearOut(Discrepancy.Kind cause, Flow flow, LocalDate paidOn) {

    /** What is wanting in one of them, as far as it was read. */
    List<PaperWeakness> wanting(NamedDocument document, List<PaperReading> readings) {
        return switch (document.stage()) {
            case RECEIVED -> List.of(weakness(document, PaperWeakness.Kind.UNREAD));
            case REFUSED, FAILED -> List.of(weakness(document, PaperWeakness.Kind.UNREADABLE));
            case OPENED -> List.of(weakness(document, PaperWeakness.Kind.PACKAGE));
            case READ -> wantingIn(document, readings);
        };
    }

    private List<PaperWeakness> wantingIn(NamedDocument document, List<PaperReading> readings) {
        List<PaperWeakness> found = new ArrayList<>();
        if (readings.stream().allMatch(reading -> reading.kind() == PaperKind.OTHER)) {
            found.add(weakness(document, PaperWeakness.Kind.UNKNOWN_KIND));
        } else if (readings.stream().noneMatch(reading -> FittingKinds.fits(cause, flow, reading.kind()))) {
            found.add(weakness(document, PaperWeakness.Kind.OTHER_KIND));
        }
        List<PaperReading> contracts = readings.stream()
                .filter(reading -> reading.kind() == PaperKind.CONTRACT)
                .toList();
        if (!contracts.isEmpty()) {
            signing(document, contracts).ifPresent(found::add);
        }
        return found;
    }

    private Optional<PaperWeakness> signing(NamedDocument document, List<PaperReading> contracts) {
        LocalDate signed = contracts.stream()
                .map(ToBearOut::signedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (signed == null) {
            return Optional.of(weakness(document, PaperWeakness.Kind.UNDATED));
        }
        return paidOn != null && signed.isAfter(paidOn)
                ? Optional.of(new PaperWeakness(
                        document.id(), PaperWeakness.Kind.SIGNED_LATE, ChronoUnit.DAYS.between(paidOn, signed)))
                : Optional.empty();
    }

    /** Null where it was not read with certainty: then nobody knows it. */
    private static LocalDate signedOn(PaperReading contract) {
        return contract.field(FieldName.SIGNED_ON)
                .filter(PaperField::certain)
                .map(field -> IsoDay.of(field.value()))
                .orElse(null);
    }

    private static PaperWeakness weakness(NamedDocument document, PaperWeakness.Kind kind) {
        return new PaperWeakness(document.id(), kind, 0);
    }
}
