package io.siliu.platform.assessment.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.assessment.HitView.Thing;
import io.siliu.platform.assessment.internal.features.NamedEvidence;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.SaidRows;
import io.siliu.platform.assessment.internal.outside.SaidRows.SaidRow;
import io.siliu.platform.fourflow.PapersById;
import io.siliu.platform.fourflow.PapersById.KeptPaper;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says what the ids are that a value was computed from: lines and papers of the enterprise with a way to them, its tasks, what
 * was said from outside and when, people and enterprises as far as the reader may know them, sums and tables by what they are
 * of. Of a transfer also when and how much, but to no enterprise, which may be one of those who are looked at. A line, paper or
 * task of another enterprise, or a thing that was erased, stays an id.
 */
@Component
final class EvidenceThings {

    private final SettlementLines lines;
    private final PapersById papers;
    private final TaskOrders tasks;
    private final SaidRows said;
    private final EvidenceParties parties;
    private final AssessmentWords words;

    EvidenceThings(
            SettlementLines lines,
            PapersById papers,
            TaskOrders tasks,
            SaidRows said,
            EvidenceParties parties,
            AssessmentWords words) {
        this.lines = lines;
        this.papers = papers;
        this.tasks = tasks;
        this.said = said;
        this.parties = parties;
        this.words = words;
    }

    /** @param ids with commas between, in the order of the feature */
    List<Thing> of(long enterpriseId, String ids, Locale locale) {
        List<Long> numbers = rows(ids);
        Map<String, Thing> own = new HashMap<>();
        lines.findAll(enterpriseId, numbers).forEach((id, line) -> own.put(String.valueOf(id), line(line, locale)));
        papers.of(enterpriseId, numbers).forEach((id, paper) -> own.put(String.valueOf(id), paper(paper, locale)));
        split(ids)
                .forEach(id -> NamedEvidence.TASK
                        .partOf(id)
                        .flatMap(EvidenceThings::number)
                        .flatMap(number -> tasks.find(enterpriseId, number))
                        .ifPresent(task -> own.put(id, task(task, locale))));
        return things(ids, locale, own);
    }

    /** As {@link #of} where the lines are several enterprises'. */
    List<Thing> named(String ids, Locale locale) {
        return things(ids, locale, new HashMap<>());
    }

    /** @param told by id; what was said, by whom it was and what is left is added */
    private List<Thing> things(String ids, Locale locale, Map<String, Thing> told) {
        said.of(untold(ids, told)).forEach((id, row) -> told.put(String.valueOf(id), heard(row, locale)));
        parties.of(untold(ids, told), locale).forEach((id, name) -> told.put(String.valueOf(id), plain(name)));
        return split(ids)
                .map(id -> Optional.ofNullable(told.get(id))
                        .or(() -> NamedEvidence.read(id)
                                .map(named -> plain(words.evidence(named.evidence(), named.parts(), locale))))
                        .orElseGet(() -> plain(id)))
                .toList();
    }

    private static List<Long> untold(String ids, Map<String, Thing> told) {
        return rows(ids).stream()
                .filter(id -> !told.containsKey(String.valueOf(id)))
                .toList();
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

    private Thing task(TaskOrder task, Locale locale) {
        return plain(words.task(
                task.taskNumber().value(), task.period().from(), task.period().to(), locale));
    }

    private Thing heard(SaidRow row, Locale locale) {
        LocalDate heardOn = row.takenAt().atZone(ChinaTime.ZONE).toLocalDate();
        return plain(
                row.kind() == SaidKind.TRANSFER && parties.maySeeMoneyOfOthers()
                        ? words.transfer(row.amount(), row.at(), heardOn, locale)
                        : words.heard(row.kind().name(), heardOn, locale));
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
