package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.Documents;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import io.siliu.platform.party.Enterprises;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each paper of a document stands and why, or why it stands nowhere, and what people decided about it. */
@Service
public class PaperPlaces {

    private static final int MOST_TOLD = 200;
    private static final int MOST_ALIKE = 12;

    private final PaperPlaceMapper rows;
    private final OpenPaperRows open;
    private final Documents documents;
    private final Enterprises enterprises;
    private final MessageSource messages;
    private final Access access;
    private final AuditTrail audit;
    private final Accounts accounts;

    PaperPlaces(
            PaperPlaceMapper rows,
            OpenPaperRows open,
            Documents documents,
            Enterprises enterprises,
            MessageSource messages,
            Access access,
            AuditTrail audit,
            Accounts accounts) {
        this.rows = rows;
        this.open = open;
        this.documents = documents;
        this.enterprises = enterprises;
        this.messages = messages;
        this.access = access;
        this.audit = audit;
        this.accounts = accounts;
    }

    /**
     * A paper of the document.
     *
     * @param stands where it stands, those together that stand there for the same reason
     * @param more whether it stands on more records than are told
     * @param nobodys whether it is not known whose paper it is
     * @param balance how much of it stands on records; null where no amount of it is counted
     * @param why one sentence where it is open, else null
     * @param choices where it may belong, best first
     * @param alike papers that it may be another form of, for whom may say so
     */
    public record Placed(
            long id,
            int part,
            PaperKind kind,
            Money amount,
            LocalDate day,
            List<Standing> stands,
            PaperBalance balance,
            boolean more,
            boolean nobodys,
            String why,
            List<OpenPaperDesk.Choice> choices,
            List<Said> decisions,
            List<Alike> alike) {}

    /** @param arrivedAt when it came in */
    public record Alike(long id, long document, Money amount, LocalDate day, Instant arrivedAt) {}

    /**
     * @param why the sentence of the pass that put it there
     * @param method the pass, in words
     * @param by the person who decided, as that account is called, or the version of the solver
     */
    public record Standing(String why, String method, String by, List<Stand> on) {}

    /** @param counted whether its amount counts there */
    public record Stand(String record, String worker, Money amount, boolean counted) {}

    /**
     * @param record null where the person said that it belongs to none
     * @param by whose decision it was, as that account is called
     * @param sameDocument where the paper lies that the person called this one a form of, or null
     */
    public record Said(
            String record, Money amount, String why, Instant at, boolean takenBack, String by, Long sameDocument) {}

    /**
     * For everybody who may see the paper; only who may place papers gets a form beside it.
     *
     * @return empty where the document has been read and nothing in it can prove a settlement, or is not read yet
     * @throws io.siliu.kernel.PlatformException not found, also for another enterprise's document or another region's
     */
    @Transactional
    public List<Placed> of(long document, Locale locale) {
        Actor actor = access.require(Permission.READ_DOCUMENTS);
        List<PaperPlaceMapper.PaperRow> papers = rows.papers(document).stream()
                .filter(row -> sees(actor, row.enterpriseId()))
                .toList();
        if (papers.isEmpty()) {
            documents.stageOf(document);
        }
        audit.looked("DOCUMENT", Long.toString(document), AuditTrail.ROUTINE);
        Words words = new Words(messages, locale);
        boolean mayJoin = actor.may(Permission.PLACE_PAPERS);
        return papers.stream().map(row -> placed(row, words, mayJoin)).toList();
    }

    /** A paper of nobody lies in no region and is seen by those alone whom neither enterprise nor region limits. */
    private boolean sees(Actor actor, long enterpriseId) {
        if (enterpriseId == Arrivals.UNRESOLVED) {
            return actor.enterprise().isEmpty() && actor.region() == null;
        }
        return actor.sees(enterpriseId)
                && enterprises
                        .find(enterpriseId)
                        .filter(each -> actor.seesRegion(each.region().code()))
                        .isPresent();
    }

    private Placed placed(PaperPlaceMapper.PaperRow row, Words words, boolean mayJoin) {
        List<PaperPlaceMapper.EdgeRow> edges = rows.edges(row.enterpriseId(), row.paperId(), MOST_TOLD + 1);
        List<Said> decisions = decisions(rows.decisions(row.enterpriseId(), row.paperId()));
        return new Placed(
                row.paperId(),
                row.part(),
                row.kind(),
                money(row.amountCents()),
                row.dayFrom(),
                Standings.of(edges.subList(0, Math.min(edges.size(), MOST_TOLD)), decisions, words),
                PaperBalance.of(row.amountCents(), rows.counted(row.enterpriseId(), row.paperId())),
                edges.size() > MOST_TOLD,
                row.enterpriseId() == Arrivals.UNRESOLVED,
                row.reasonCode() == null ? null : words.reason(reason(row.reasonCode(), row.reasonValues())),
                row.suggestions() == null ? List.of() : open.choices(row.suggestions(), words),
                decisions,
                mayJoin && row.enterpriseId() != Arrivals.UNRESOLVED ? alike(row) : List.of());
    }

    private List<Alike> alike(PaperPlaceMapper.PaperRow row) {
        return rows.alike(row.enterpriseId(), row.paperId(), MOST_ALIKE).stream()
                .map(each -> new Alike(
                        each.paperId(), each.documentId(), money(each.amountCents()), each.dayFrom(), each.arrivedAt()))
                .toList();
    }

    private List<Said> decisions(List<PaperPlaceMapper.SaidRow> all) {
        Map<Long, String> names = accounts.displayNames(
                all.stream().map(PaperPlaceMapper.SaidRow::accountId).toList());
        return all.stream()
                .map(said -> new Said(
                        said.number(),
                        money(said.amountCents()),
                        said.why(),
                        said.decidedAt(),
                        said.takenBack(),
                        names.getOrDefault(said.accountId(), ""),
                        said.sameDocument()))
                .toList();
    }

    private static Reason reason(Reason.Code code, String values) {
        return AllocationRow.reason(code, values);
    }

    private static Money money(Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
