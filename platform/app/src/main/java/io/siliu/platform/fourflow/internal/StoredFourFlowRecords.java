package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntryState;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.document.OpenQuestions;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordFilter;
import io.siliu.platform.fourflow.RecordRow;
import io.siliu.platform.fourflow.RecordRows;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what people and programs ask of records. A record of another enterprise or region does not exist for them. */
@Service
class StoredFourFlowRecords implements FourFlowRecords {

    private static final String SUBJECT = "RECORD";

    private final RecordQueries queries;
    private final VisibleRecords visible;
    private final RecordMapper records;
    private final DifferenceMapper differences;
    private final AnswerPaperMapper answerPapers;
    private final RecordCounter counter;
    private final ContentVault vault;
    private final SheetWriter sheets;
    private final LedgerStatus ledger;
    private final OpenQuestions questions;
    private final Enterprises enterprises;
    private final Access access;
    private final AuditTrail audit;

    StoredFourFlowRecords(
            RecordQueries queries,
            VisibleRecords visible,
            RecordMapper records,
            DifferenceMapper differences,
            AnswerPaperMapper answerPapers,
            RecordCounter counter,
            ContentVault vault,
            SheetWriter sheets,
            LedgerStatus ledger,
            OpenQuestions questions,
            Enterprises enterprises,
            Access access,
            AuditTrail audit) {
        this.queries = queries;
        this.visible = visible;
        this.records = records;
        this.differences = differences;
        this.answerPapers = answerPapers;
        this.counter = counter;
        this.vault = vault;
        this.sheets = sheets;
        this.ledger = ledger;
        this.questions = questions;
        this.enterprises = enterprises;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional
    public RecordRows list(RecordFilter filter) {
        Actor actor = access.require(Permission.READ_RECORDS);
        RecordFilter own = limited(filter, actor);
        List<RecordQueries.Listed> found = queries.list(
                own,
                own.period() == null ? null : own.period().toString(),
                actor.regionPrefix(),
                own.text() == null || own.text().isBlank() ? null : prefix(own.text()),
                own.limit() + 1);
        audit.lookedThrough("RECORD_LIST", look(own));
        boolean more = found.size() > own.limit();
        List<RecordQueries.Listed> page = more ? found.subList(0, own.limit()) : found;
        Map<Long, String> names = new HashMap<>();
        page.forEach(row -> names.computeIfAbsent(
                row.enterpriseId(),
                id -> enterprises.find(id).map(Enterprise::name).orElse("")));
        return new RecordRows(
                page.stream()
                        .map(row -> row(row, names.get(row.enterpriseId())))
                        .toList(),
                more ? page.get(page.size() - 1).id() : null);
    }

    @Override
    @Transactional
    public RecordSheet open(String number, Locale locale) {
        RecordQueries.Opened record = visible.find(number);
        audit.looked(SUBJECT, record.number(), AuditTrail.ROUTINE);
        Optional<EntryState> state = record.revision() == 0
                ? Optional.empty()
                : ledger.of(EntryKind.FOUR_FLOW_RECORD, record.number(), record.revision());
        RecordContent content = vault.open(record.id(), record.content());
        Map<ByteBuffer, DifferenceMapper.Said> said = said(record);
        return sheets.write(
                new SheetWriter.Source(
                        record,
                        content,
                        queries.papers(record.enterpriseId(), record.id()),
                        queries.revisions(record.enterpriseId(), record.id()),
                        queries.came(record.enterpriseId(), record.id()),
                        queries.sharing(record.enterpriseId(), record.id()),
                        said,
                        given(said.values()),
                        questions.of(papersOf(content)),
                        state),
                locale);
    }

    private static List<Long> papersOf(RecordContent content) {
        return content.lanes().stream()
                .flatMap(lane -> lane.evidence().stream())
                .filter(EvidenceItem::isPaper)
                .map(item -> Long.valueOf(item.document()))
                .distinct()
                .toList();
    }

    @Override
    @Transactional
    public SaltedRecord sealedForm(String number, Set<String> withheld) {
        RecordQueries.Opened record = visible.find(number);
        if (record.revision() == 0) {
            throw new PlatformException(
                    FourFlowError.RECORD_NOT_SEALED, "The record is not sealed yet, so there is nothing to prove.");
        }
        audit.looked(SUBJECT, record.number(), "PROOF");
        return records.revision(record.enterpriseId(), record.id(), record.revision())
                .map(row -> withhold(vault.open(record.number(), row), withheld))
                .orElseThrow(() -> Access.notFound("record"));
    }

    private static SaltedRecord withhold(SaltedRecord record, Set<String> withheld) {
        SaltedRecord shown = record.withhold(SealedForm.IDENTITY);
        for (String field : withheld) {
            if (!record.fields().containsKey(field)) {
                throw new PlatformException(
                        FourFlowError.PROOF_FIELD_UNKNOWN,
                        "withhold",
                        "The record has these fields: "
                                + String.join(", ", record.fields().keySet()) + ".");
            }
            shown = shown.fields().containsKey(field) ? shown.withhold(field) : shown;
        }
        return shown;
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts() {
        access.require(Permission.READ_STATUS);
        return counter.count();
    }

    private Map<ByteBuffer, DifferenceMapper.Said> said(RecordQueries.Opened record) {
        Map<ByteBuffer, DifferenceMapper.Said> said = new HashMap<>();
        if (record.discrepancies() > 0) {
            differences
                    .said(record.enterpriseId(), record.id())
                    .forEach(each -> said.put(ByteBuffer.wrap(each.mark()), each));
        }
        return said;
    }

    /** The papers of each answer, by its id. */
    private Map<Long, List<Long>> given(Collection<DifferenceMapper.Said> answers) {
        return answers.isEmpty()
                ? Map.of()
                : answerPapers
                        .of(answers.stream()
                                .map(DifferenceMapper.Said::answerId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                AnswerPaperMapper.Row::answerId,
                                Collectors.mapping(AnswerPaperMapper.Row::documentId, Collectors.toList())));
    }

    private static RecordFilter limited(RecordFilter filter, Actor actor) {
        Long enterprise = actor.enterprise().orElse(filter.enterpriseId());
        return new RecordFilter(
                enterprise,
                filter.period(),
                filter.severityRank(),
                filter.discrepancy(),
                filter.complete(),
                filter.stage(),
                filter.missing(),
                filter.text(),
                filter.after(),
                filter.limit());
    }

    private static LookFilter look(RecordFilter filter) {
        return LookFilter.NONE
                .with("enterprise", filter.enterpriseId())
                .with("period", filter.period())
                .with("severityRank", filter.severityRank())
                .with("discrepancy", filter.discrepancy())
                .with("complete", filter.complete())
                .with("stage", filter.stage())
                .with("missing", filter.missing())
                .withTyped("q", filter.text())
                .with("before", filter.after());
    }

    /** The text as the beginning of a number; what a pattern would mean is taken literally. */
    private static String prefix(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static RecordRow row(RecordQueries.Listed row, String enterprise) {
        return new RecordRow(
                row.id(),
                row.enterpriseId(),
                enterprise,
                row.number(),
                row.workerMasked(),
                row.batchNumber(),
                row.taskNumber(),
                YearMonth.parse(row.workMonth()),
                row.settledOn(),
                row.gross(),
                row.net(),
                row.stage(),
                row.revision(),
                MissingFlows.parse(row.missing()),
                row.discrepancies(),
                row.hits(),
                row.severity(),
                row.changedAt());
    }
}
