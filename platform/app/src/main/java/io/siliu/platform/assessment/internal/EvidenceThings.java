package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.HitView.Thing;
import io.siliu.platform.assessment.internal.features.NamedEvidence;
import io.siliu.platform.assessment.internal.outside.SaidRows;
import io.siliu.platform.assessment.internal.outside.SaidRows.SaidRow;
import io.siliu.platform.fourflow.PapersById;
import io.siliu.platform.fourflow.PapersById.KeptPaper;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says what the ids are that a value was computed from: lines and papers of the enterprise with a way to them, what was said from outside
 * and when, sums and tables by what they are of. An id that is another enterprise's, or a thing that was erased, stays an id.
 */
@Component
final class EvidenceThings {

    private final SettlementLines lines;
    private final PapersById papers;
    private final SaidRows said;
    private final AssessmentWords words;

    EvidenceThings(SettlementLines lines, PapersById papers, SaidRows said, AssessmentWords words) {
        this.lines = lines;
        this.papers = papers;
        this.said = said;
        this.words = words;
    }

    /** @param ids with commas between, in the order of the feature */
    List<Thing> of(long enterpriseId, String ids, Locale locale) {
        List<Long> numbers = rows(ids);
        Map<Long, Thing> own = new HashMap<>();
        lines.findAll(enterpriseId, numbers).forEach((id, line) -> own.put(id, line(line, locale)));
        papers.of(enterpriseId, numbers).forEach((id, paper) -> own.put(id, paper(paper, locale)));
        return things(ids, locale, own, said.of(numbers));
    }

    /** As {@link #of} where the lines are several enterprises'. */
    List<Thing> named(String ids, Locale locale) {
        return things(ids, locale, Map.of(), said.of(rows(ids)));
    }

    private List<Thing> things(String ids, Locale locale, Map<Long, Thing> own, Map<Long, SaidRow> heard) {
        List<Thing> things = new ArrayList<>();
        split(ids).forEach(id -> {
            Optional<Long> number = number(id);
            Optional<Thing> thing = number.map(own::get)
                    .or(() -> number.map(heard::get).map(row -> heard(row, locale)))
                    .or(() -> NamedEvidence.read(id)
                            .map(named -> plain(words.evidence(named.evidence(), named.parts(), locale))));
            things.add(thing.orElseGet(() -> plain(id)));
        });
        return things;
    }

    private Thing line(SettlementLine line, Locale locale) {
        return new Thing(
                words.line(line.batchNumber(), line.lineNumber(), line.settledOn(), locale),
                line.batchId(),
                line.id(),
                null);
    }

    private Thing paper(KeptPaper paper, Locale locale) {
        return new Thing(words.paper(paper.kind(), paper.day(), locale), null, null, paper.documentId());
    }

    private Thing heard(SaidRow row, Locale locale) {
        return plain(words.heard(
                row.kind().name(), row.takenAt().atZone(ChinaTime.ZONE).toLocalDate(), locale));
    }

    private static Thing plain(String text) {
        return new Thing(text, null, null, null);
    }

    private static Stream<String> split(String ids) {
        return Stream.of(ids.split(",")).map(String::strip).filter(id -> !id.isEmpty());
    }

    private static List<Long> rows(String ids) {
        return split(ids).flatMap(id -> number(id).stream()).toList();
    }

    private static Optional<Long> number(String id) {
        return Optional.of(id)
                .filter(each -> each.matches("\\d{1,19}"))
                .map(BigInteger::new)
                .filter(each -> each.bitLength() < Long.SIZE)
                .map(BigInteger::longValueExact);
    }
}
