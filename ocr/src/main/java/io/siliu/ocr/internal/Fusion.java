package io.siliu.ocr.internal;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.AmountInCapitals;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weighs what the channels read of one document. The best source wins; the others corroborate it or raise a warning with
 * both values, and never overwrite it.
 */
final class Fusion {

    private static final double STRUCTURED = 1.0;
    private static final double EXACT = 0.99;
    private static final double PROVEN = 0.95;
    private static final double DISPUTED = 0.6;
    private static final double CERTAIN = 0.95;
    private static final Set<String> AMOUNTS =
            Set.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT);

    private Fusion() {}

    /** One reading out of the drafts of one document; the drafts have the same kind or kind OTHER. */
    static Reading fuse(List<Draft> drafts, LocalDate today) {
        List<Draft> ranked =
                drafts.stream().sorted(Comparator.comparing(Draft::source)).toList();
        DocumentKind kind = ranked.stream()
                .map(Draft::kind)
                .filter(found -> found != DocumentKind.OTHER)
                .findFirst()
                .orElse(DocumentKind.OTHER);
        Set<Warning> warnings = new LinkedHashSet<>();
        Map<String, Field> fields = new LinkedHashMap<>();
        Set<String> disputed = new HashSet<>();
        for (Draft draft : ranked) {
            if (draft.kind() == kind) {
                Validators.Checked checked = Validators.check(draft, today);
                add(fields, draft, checked.proven(), warnings, disputed);
                disputed.addAll(doubt(fields, draft.source(), checked));
            }
        }
        ranked.forEach(draft -> warnings.addAll(draft.warnings()));
        closedArithmetic(fields, disputed);
        List<Field> ordered = KindFields.ordered(kind, fields);
        warnings.addAll(KindFields.missing(kind, fields));
        return new Reading(
                kind,
                ordered,
                lines(ranked),
                new ArrayList<>(warnings),
                List.of(),
                pages(kind, ranked, ordered),
                List.of(),
                inCapitals(ranked, kind),
                ranked.stream().anyMatch(draft -> draft.kind() == kind && draft.source() == Source.QR));
    }

    /** Those that the channels read it from, and those of its values. */
    private static List<Integer> pages(DocumentKind kind, List<Draft> drafts, List<Field> fields) {
        return Stream.concat(
                        drafts.stream().filter(draft -> draft.kind() == kind).flatMap(draft -> draft.pages().stream()),
                        fields.stream().map(Field::page).filter(page -> page > 0))
                .distinct()
                .sorted()
                .toList();
    }

    /** The best channel's that can be read; null where no channel has any. */
    private static AmountInCapitals inCapitals(List<Draft> ranked, DocumentKind kind) {
        return ranked.stream()
                .filter(draft -> draft.kind() == kind)
                .filter(draft -> ChineseCapitals.parse(draft.amountInWords()).isPresent())
                .findFirst()
                .map(draft -> new AmountInCapitals(draft.amountInWords().strip(), draft.source()))
                .orElse(null);
    }

    /**
     * Three amounts that close prove that each was read right, whichever channels they came from. They do not prove what it is, nor
     * that all of it is there: one that is believed for too little, that the edge of the picture cuts through, that a channel without
     * guesses or the paper's own words contradict, or that stands over another stays disputed. Whoever forges one figure of a
     * paper may well forge its sum.
     */
    private static void closedArithmetic(Map<String, Field> fields, Set<String> disputed) {
        List<Field> amounts = Stream.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT)
                .map(fields::get)
                .filter(Objects::nonNull)
                .toList();
        if (amounts.size() < 3) {
            return;
        }
        Money sum =
                Money.of(amounts.get(0).value()).plus(Money.of(amounts.get(1).value()));
        if (sum.equals(Money.of(amounts.get(2).value()))) {
            amounts.stream()
                    .filter(field -> !disputed.contains(field.name()))
                    .forEach(field ->
                            fields.put(field.name(), withConfidence(field, Math.max(field.confidence(), PROVEN))));
        }
    }

    /**
     * What a paper says against itself is not certain, unless it is data: a figure of a picture or a page is easily changed.
     *
     * @return whose doubt stays, whatever closes
     */
    private static Set<String> doubt(Map<String, Field> fields, Source source, Validators.Checked checked) {
        Predicate<String> own =
                name -> fields.containsKey(name) && fields.get(name).source() == source && source != Source.XML;
        checked.doubtful().stream()
                .filter(own)
                .forEach(name -> fields.computeIfPresent(
                        name, (same, field) -> withConfidence(field, Math.min(field.confidence(), DISPUTED))));
        return checked.lasting().stream().filter(own).collect(Collectors.toSet());
    }

    private static List<InvoiceLine> lines(List<Draft> ranked) {
        return ranked.stream()
                .map(Draft::lines)
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static void add(
            Map<String, Field> fields, Draft draft, Set<String> proven, Set<Warning> warnings, Set<String> disputed) {
        draft.candidates().values().forEach(candidate -> {
            if (isPrintedOver(candidate, draft.source())) {
                warnings.add(new Warning(
                        Warning.Code.PART_UNREADABLE,
                        candidate.name(),
                        "Something else is printed over this value or beside it; look at the paper."));
                disputed.add(candidate.name());
            }
            Field better = fields.get(candidate.name());
            if (better == null) {
                fields.put(candidate.name(), field(candidate, draft.source(), proven.contains(candidate.name())));
            } else if (!Values.same(better.value(), candidate.value()) && contests(candidate, draft.source())) {
                warnings.add(disagreement(better, candidate, draft.source()));
                if (draft.source() != Source.OCR) {
                    disputed.add(better.name());
                }
                fields.put(candidate.name(), withConfidence(better, Math.min(better.confidence(), DISPUTED)));
            } else if (isPrintedOver(candidate, draft.source()) && better.source() != Source.XML) {
                fields.put(candidate.name(), withConfidence(better, Math.min(better.confidence(), DISPUTED)));
            }
        });
    }

    /** Letters that no second look confirmed are no witness against a code or a text layer, and a guess is none at all. */
    private static boolean contests(Candidate candidate, Source source) {
        return candidate.ground() != Ground.LEARNED && (source != Source.OCR || candidate.reliability() >= CERTAIN);
    }

    private static Field field(Candidate candidate, Source source, boolean proven) {
        double confidence = confidence(candidate, source, proven);
        return new Field(
                candidate.name(),
                candidate.value(),
                confidence,
                confidence >= CERTAIN,
                source,
                candidate.page(),
                candidate.box(),
                candidate.quote());
    }

    /** Recognised characters are worth what the looks at them agreed on, or what the arithmetic proves. */
    private static double confidence(Candidate candidate, Source source, boolean proven) {
        return switch (source) {
            case XML, PERSON -> STRUCTURED;
            case OFD -> isPrintedOver(candidate, source) ? DISPUTED : candidate.quote() == null ? EXACT : STRUCTURED;
            case PDF_TEXT, QR -> isPrintedOver(candidate, source) ? DISPUTED : EXACT;
            case OCR -> {
                double read = Math.round(candidate.reliability() * 100) / 100.0;
                boolean closes = proven && AMOUNTS.contains(candidate.name());
                yield closes ? Math.max(PROVEN, read) : read;
            }
        };
    }

    /** A text layer is exact; where it is not, something else stands over it. */
    private static boolean isPrintedOver(Candidate candidate, Source source) {
        return source != Source.OCR && candidate.reliability() < 1;
    }

    private static Field withConfidence(Field field, double confidence) {
        return new Field(
                field.name(),
                field.value(),
                confidence,
                confidence >= CERTAIN,
                field.source(),
                field.page(),
                field.box(),
                field.quote());
    }

    private static Warning disagreement(Field better, Candidate worse, Source source) {
        return new Warning(
                Warning.Code.CHANNELS_DISAGREE,
                better.name(),
                better.source() + " says " + better.value() + ", " + source + " says " + worse.value() + ".");
    }
}
