package io.siliu.platform.fourflow.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import io.siliu.platform.anchoring.EntryState;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.platform.fourflow.RecordSheet.Fact;
import io.siliu.platform.fourflow.RecordSheet.Mark;
import io.siliu.platform.fourflow.RecordSheet.Missing;
import io.siliu.platform.fourflow.RecordSheet.Party;
import io.siliu.platform.fourflow.RecordSheet.Proof;
import io.siliu.platform.fourflow.RecordSheet.Revision;
import io.siliu.platform.fourflow.RecordSheet.Step;
import io.siliu.platform.fourflow.RecordSheet.Witness;
import io.siliu.platform.fourflow.SealReason;
import io.siliu.platform.fourflow.internal.solving.Windows;
import io.siliu.platform.party.LegalCapacity;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a record as a reader sees it. What it shows is what the record says; nothing is worked out anew. */
@Component
final class SheetWriter {

    private final MessageSource messages;
    private final DifferenceMarks marks;
    private final Windows windows;
    private final AddedAmounts added;
    private final AnswerMaterial material;

    SheetWriter(
            MessageSource messages,
            DifferenceMarks marks,
            FourFlowProperties properties,
            AddedAmounts added,
            AnswerMaterial material) {
        this.messages = messages;
        this.marks = marks;
        this.windows = properties.windows();
        this.added = added;
        this.material = material;
    }

    /**
     * Everything a sheet is written from.
     *
     * @param came the papers that made a later revision
     * @param said what people said of its differences, by their marks
     * @param given the documents that go with each answer, by its id
     * @param questions what waits for the reader to look at, a question a paper at most
     * @param state how far the present revision has come in the log, empty while it is not sealed
     */
    record Source(
            RecordQueries.Opened record,
            RecordContent content,
            RecordQueries.Papers papers,
            List<RecordQueries.RevisionLine> revisions,
            List<RecordQueries.Came> came,
            List<RecordQueries.Sharing> sharing,
            Map<ByteBuffer, DifferenceMapper.Said> said,
            Map<Long, List<Long>> given,
            Map<Long, Long> questions,
            Optional<EntryState> state) {}

    RecordSheet write(Source source, Locale locale) {
        Words words = new Words(messages, locale);
        RecordQueries.Opened record = source.record();
        RecordContent content = source.content();
        AnswerMaterial.Opened given = material.opened(source.given().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList());
        DifferenceWriter differences =
                new DifferenceWriter(words, difference -> answer(source, given, difference, words), added::of);
        return new RecordSheet(
                record.id(),
                record.enterpriseId(),
                Long.parseLong(content.settlement().line()),
                record.number(),
                record.revision(),
                record.stage(),
                record.complete(),
                parties(content, words),
                Words.amount(content.settlement().gross()),
                Words.amount(content.settlement().net()),
                steps(source, words),
                facts(content, words),
                new LaneWriter(words, content, source.sharing()).lanes(),
                differences.write(content.discrepancies()),
                new BridgeWriter(words).bridge(content),
                new BridgeWriter(words).checks(content),
                missing(content, words),
                proof(source, words),
                revisions(source, words),
                source.questions().entrySet().stream()
                        .collect(Collectors.toMap(
                                paper -> paper.getKey().toString(),
                                question -> question.getValue().toString())));
    }

    private RecordSheet.Answer answer(Source source, AnswerMaterial.Opened given, Discrepancy difference, Words words) {
        if (source.said().isEmpty()) {
            return null;
        }
        DifferenceMapper.Said said = source.said().get(ByteBuffer.wrap(marks.of(difference)));
        return said == null
                ? null
                : new RecordSheet.Answer(
                        words.of(said.byOperator() ? "answered.operator" : "answered.enterprise"),
                        words.of("ground." + said.ground()),
                        said.why(),
                        said.answeredAt(),
                        papers(source, given, difference, said, words));
    }

    /** What is wanting in them is told of this record: the day of its payment, and what differs in it. */
    private List<RecordSheet.AnswerPaper> papers(
            Source source,
            AnswerMaterial.Opened given,
            Discrepancy difference,
            DifferenceMapper.Said said,
            Words words) {
        ToBearOut matter = new ToBearOut(
                difference.kind(), difference.flow(), source.record().settledOn());
        return given.shown(source.given().getOrDefault(said.answerId(), List.of()), matter, words).stream()
                .map(paper -> new RecordSheet.AnswerPaper(
                        Long.toString(paper.id()),
                        paper.name(),
                        paper.wanting().stream()
                                .map(AnswerMaterial.Wanting::words)
                                .toList()))
                .toList();
    }

    static RecordSheet.Parties parties(RecordContent content, Words words) {
        RecordContent.Payee worker = content.worker();
        String model = content.agreement().model().name();
        List<Party> chain = new ArrayList<>();
        chain.add(new Party(
                words.of("party.enterprise." + model),
                content.enterprise().name(),
                content.enterprise().creditCode()));
        chain.add(new Party(
                words.of("party.platform." + model),
                content.platform().name(),
                content.platform().creditCode()));
        boolean proprietor = worker.capacity() == LegalCapacity.SOLE_PROPRIETOR;
        chain.add(new Party(
                words.of("party.worker." + worker.capacity()),
                proprietor ? worker.tradeName() : worker.maskedName(),
                proprietor ? worker.creditCode() : worker.maskedIdNumber()));
        return new RecordSheet.Parties(chain);
    }

    private static List<Step> steps(Source source, Words words) {
        RecordQueries.Opened record = source.record();
        RecordQueries.Papers papers = source.papers();
        List<Step> steps = new ArrayList<>();
        steps.add(step("RECEIVED", Mark.OK, first(papers.firstArrived(), record.openedAt()), words, papers.papers()));
        steps.add(
                papers.papers() == 0
                        ? step("READ", Mark.WAIT, null, words)
                        : step("READ", Mark.OK, papers.lastRead(), words, papers.papers()));
        steps.add(
                record.complete()
                        ? step("MATCHED", Mark.OK, record.completeAt(), words, record.discrepancies())
                        : stepNamed(
                                "MATCHED",
                                Mark.WAIT,
                                record.changedAt(),
                                words,
                                "step.MATCHED.missing",
                                flows(record.missing(), words)));
        steps.add(sealedStep(record, words));
        steps.add(
                record.screenedAt() == null
                        ? step("SCREENED", Mark.WAIT, null, words)
                        : step("SCREENED", Mark.OK, record.screenedAt(), words, record.hits()));
        steps.addAll(ledgerSteps(source.state(), words));
        return steps;
    }

    private static Step sealedStep(RecordQueries.Opened record, Words words) {
        if (record.revision() == 0) {
            return step("SEALED", Mark.WAIT, null, words);
        }
        String detail = record.changed() ? "step.SEALED.changed" : "step.SEALED.done";
        Mark mark = record.changed() ? Mark.WAIT : Mark.OK;
        return stepNamed("SEALED", mark, record.sealedAt(), words, detail, record.revision());
    }

    private static List<Step> ledgerSteps(Optional<EntryState> state, Words words) {
        if (state.isEmpty()) {
            return List.of(step("ANCHORED", Mark.WAIT, null, words), step("WITNESSED", Mark.WAIT, null, words));
        }
        return state.get()
                .fold(
                        pending -> List.of(
                                step("ANCHORED", Mark.WAIT, null, words), step("WITNESSED", Mark.WAIT, null, words)),
                        anchored -> List.of(
                                step("ANCHORED", Mark.OK, anchored.at(), words, anchored.index()),
                                step("WITNESSED", Mark.WAIT, null, words)),
                        witnessed -> List.of(
                                step("ANCHORED", Mark.OK, witnessed.at(), words, witnessed.index()),
                                step(
                                        "WITNESSED",
                                        Mark.OK,
                                        witnessed.at(),
                                        words,
                                        witnessed.cosigners().size(),
                                        witnessed.known(),
                                        witnessed.required())));
    }

    private static Step step(String name, Mark mark, Instant at, Words words, Object... values) {
        return stepNamed(name, mark, at, words, "step." + name + (mark == Mark.OK ? ".done" : ".wait"), values);
    }

    private static Step stepNamed(String name, Mark mark, Instant at, Words words, String detail, Object... values) {
        return new Step(name, words.of("step." + name), mark, at, words.of(detail, values));
    }

    private static Instant first(Instant one, Instant other) {
        return one == null ? other : one;
    }

    private static String flows(String missing, Words words) {
        return MissingFlows.parse(missing).stream()
                .map(flow -> words.of("flow." + flow))
                .collect(Collectors.joining(words.of("list.separator")));
    }

    static List<Fact> facts(RecordContent content, Words words) {
        List<Fact> facts = new ArrayList<>();
        RecordContent.Task task = content.task();
        if (task != null) {
            facts.add(new Fact(
                    words.of("fact.task"),
                    task.description(),
                    words.of("fact.task.words", task.startsOn(), task.endsOn())));
            facts.add(new Fact(words.of("fact.taskNumber"), task.number()));
        } else {
            facts.add(new Fact(words.of("fact.task"), words.of("fact.task." + content.taskReference())));
        }
        facts.add(new Fact(
                words.of("fact.batch"),
                words.of(
                        "fact.batch.words",
                        content.settlement().batchNumber(),
                        content.settlement().lineNumber())));
        facts.add(new Fact(
                words.of("fact.settledOn"), content.settlement().settledOn().toString()));
        facts.add(new Fact(
                words.of("fact.engagement"),
                words.of("engagement." + content.agreement().model() + "."
                        + content.worker().capacity())));
        return facts;
    }

    private List<Missing> missing(RecordContent content, Words words) {
        return content.gaps().stream()
                .map(gap -> new Missing(
                        gap.flow(),
                        words.sign(gap.flow()),
                        Words.style(gap.flow()),
                        missing(gap, words) + due(gap, content.settlement().settledOn(), words)))
                .toList();
    }

    private static String missing(RecordContent.Gap gap, Words words) {
        String kind = words.of("kind." + gap.kind());
        return gap.shortBy() == null
                ? words.of("missing.paper", kind, words.of("role." + gap.from()), words.of("role." + gap.to()))
                : words.of("missing.amount", kind, Words.amount(gap.shortBy()));
    }

    /** Until when the paper is awaited; empty where it bears no day by which it could be late. */
    private String due(RecordContent.Gap gap, LocalDate settledOn, Words words) {
        Period window = switch (gap.kind()) {
            case BANK_RECEIPT, PAYMENT_SLIP -> windows.bank();
            case INVOICE, ACCEPTANCE -> windows.invoice();
            case TASK_ORDER, DELIVERY, MASTER_AGREEMENT, CONTRACTING_AGREEMENT, WITHHOLDING_ROW -> null;
        };
        if (window == null) {
            return "";
        }
        LocalDate last = settledOn.plus(window);
        return words.of("missing.due", DAYS.between(settledOn, last), last.toString());
    }

    private static Proof proof(Source source, Words words) {
        String commitment =
                source.revisions().isEmpty() ? null : source.revisions().get(0).commitment();
        return source.state()
                .map(state -> state.fold(
                        pending -> new Proof(commitment, null, null, null, null, null, null, List.of(), false),
                        anchored -> new Proof(
                                commitment,
                                anchored.index(),
                                anchored.checkpointSize(),
                                anchored.at(),
                                null,
                                null,
                                null,
                                List.of(),
                                false),
                        witnessed -> new Proof(
                                commitment,
                                witnessed.index(),
                                witnessed.checkpointSize(),
                                witnessed.at(),
                                witnessed.at(),
                                witnessed.required(),
                                witnessed.known(),
                                witnessed.cosigners().stream()
                                        .map(each -> new Witness(words.witness(each.name()), each.at()))
                                        .toList(),
                                true)))
                .orElse(new Proof(commitment, null, null, null, null, null, null, List.of(), false));
    }

    /** Which paper came, as far as it stands yet. */
    static String why(RecordQueries.RevisionLine line, List<RecordQueries.Came> all, Words words) {
        String came = all.stream()
                .filter(paper -> paper.revision() == line.revision())
                .map(paper -> words.of("came." + paper.kind()))
                .distinct()
                .collect(Collectors.joining(words.of("list.separator")));
        return line.why() == SealReason.LATE_PAPER && !came.isEmpty()
                ? words.of("sealed.LATE_PAPER.came", came)
                : words.of("sealed." + line.why());
    }

    private static List<Revision> revisions(Source source, Words words) {
        List<Revision> lines = new ArrayList<>();
        for (RecordQueries.RevisionLine line : source.revisions()) {
            String state = line.missing().isEmpty()
                    ? words.of("revision.complete", line.papers())
                    : words.of("revision.missing", line.papers(), flows(line.missing(), words));
            lines.add(new Revision(
                    line.revision(),
                    words.of("revision.title", line.revision()),
                    line.sealedAt(),
                    words.of("revision.words", why(line, source.came(), words), state),
                    lines.isEmpty()));
        }
        lines.add(new Revision(
                0,
                words.of("revision.opened"),
                source.record().openedAt(),
                words.of("revision.opened.words", source.record().lineNumber()),
                lines.isEmpty()));
        return lines;
    }
}
