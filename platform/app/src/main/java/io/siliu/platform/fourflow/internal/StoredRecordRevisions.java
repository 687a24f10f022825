package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RecordRevisions;
import io.siliu.platform.fourflow.RevisionChanges;
import io.siliu.platform.fourflow.RevisionChanges.Sealed;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares revisions as they were sealed, never with what is known of them by now. */
@Service
class StoredRecordRevisions implements RecordRevisions {

    private final VisibleRecords visible;
    private final RecordQueries queries;
    private final RecordMapper records;
    private final ContentVault vault;
    private final RevisionCauses causes;
    private final MessageSource messages;
    private final AuditTrail audit;

    StoredRecordRevisions(
            VisibleRecords visible,
            RecordQueries queries,
            RecordMapper records,
            ContentVault vault,
            RevisionCauses causes,
            MessageSource messages,
            AuditTrail audit) {
        this.visible = visible;
        this.queries = queries;
        this.records = records;
        this.vault = vault;
        this.causes = causes;
        this.messages = messages;
        this.audit = audit;
    }

    @Override
    @Transactional
    public RevisionChanges changes(String number, Integer one, Integer other, Locale locale) {
        RecordQueries.Opened record = visible.find(number);
        if (record.revision() == 0) {
            throw new PlatformException(
                    FourFlowError.RECORD_NOT_SEALED, "The record is not sealed yet, so there is nothing to compare.");
        }
        audit.looked("RECORD", record.number(), AuditTrail.ROUTINE);
        Words words = new Words(messages, locale);
        List<Sealed> all = sealed(record, words);
        int second = other == null ? all.get(0).number() : other;
        int first = one == null ? Math.max(1, second - 1) : one;
        Sealed from = find(all, Math.min(first, second), "from");
        Sealed to = find(all, Math.max(first, second), "to");
        return changes(record, all, from, to, words);
    }

    private RevisionChanges changes(
            RecordQueries.Opened record, List<Sealed> all, Sealed from, Sealed to, Words words) {
        RecordContent before = content(record, from);
        RecordContent after = content(record, to);
        List<Sealed> between = all.stream()
                .filter(each -> each.number() > from.number() && each.number() <= to.number())
                .toList();
        ChangedFigures figures = new ChangedFigures(words);
        return new RevisionChanges(
                record.id(),
                record.enterpriseId(),
                record.number(),
                all,
                from,
                to,
                causes.of(
                        new RevisionCauses.Span(
                                record.enterpriseId(),
                                Long.parseLong(after.settlement().line()),
                                from,
                                to,
                                before,
                                after,
                                between),
                        words),
                new ChangedPapers(words).between(before, after),
                figures.flows(before, after),
                new ChangedDifferences(words).between(before, after),
                figures.bridge(before, after),
                figures.circumstances(before, after));
    }

    /** Newest first. */
    private List<Sealed> sealed(RecordQueries.Opened record, Words words) {
        List<RecordQueries.Came> came = queries.came(record.enterpriseId(), record.id());
        return queries.revisions(record.enterpriseId(), record.id()).stream()
                .map(line -> new Sealed(line.revision(), line.sealedAt(), SheetWriter.why(line, came, words)))
                .toList();
    }

    private static Sealed find(List<Sealed> all, int number, String field) {
        return all.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new PlatformException(
                        FourFlowError.REVISION_UNKNOWN,
                        field,
                        "The record has the revisions 1 to " + all.get(0).number() + "."));
    }

    private RecordContent content(RecordQueries.Opened record, Sealed revision) {
        return records.revision(record.enterpriseId(), record.id(), revision.number())
                .map(row -> vault.content(record.id(), row.form()))
                .orElseThrow(() -> Access.notFound("revision"));
    }
}
