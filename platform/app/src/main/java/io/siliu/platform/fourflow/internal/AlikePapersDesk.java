package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open papers as somebody sees them who is to answer for all of them at once: how many are alike, and each that is set apart. */
@Service
public class AlikePapersDesk {

    /** Of those that are alike so many are shown, since the others are like the first. */
    private static final int SHOWN = 3;

    private final WholePapers papers;
    private final OpenPaperRows rows;
    private final PaperChoices choices;
    private final MessageSource messages;
    private final Access access;
    private final AuditTrail audit;

    AlikePapersDesk(
            WholePapers papers,
            OpenPaperRows rows,
            PaperChoices choices,
            MessageSource messages,
            Access access,
            AuditTrail audit) {
        this.papers = papers;
        this.rows = rows;
        this.choices = choices;
        this.messages = messages;
        this.access = access;
        this.audit = audit;
    }

    /**
     * All of them.
     *
     * @param answer what one answer is to say of each
     * @param alike how many it would speak of
     * @param apart how many it would leave
     * @param some the first of those that are alike
     * @param others those that are set apart, a page of them at most
     * @param more whether more waits than one answer can speak of
     * @param shown stands for what is alike; the answer sends it back
     * @param choices names of the worker and the enterprise that they are narrowed to
     */
    public record Alike(
            CommonAnswer answer,
            int alike,
            int apart,
            List<OpenPaperDesk.OpenPaper> some,
            List<OpenPaperDesk.OpenPaper> others,
            boolean more,
            String shown,
            CauseChoices.Choices choices) {}

    /** Nothing is alike where several enterprises have some of it: an answer speaks for one. */
    @Transactional
    public Alike of(AskedPapers wanted, CommonAnswer answer, Locale locale) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        audit.lookedThrough("OPEN_PAPER_LIST", wanted.look().with("all", answer));
        AskedPapers asked = wanted.seenBy(actor);
        WholePapers.Whole whole = papers.now(asked, answer);
        List<OpenPaperQueries.Row> alike = whole.sorted().alike();
        List<AlikePapers.Apart> apart = whole.sorted().apart();
        Words words = new Words(messages, locale);
        return new Alike(
                answer,
                alike.size(),
                apart.size(),
                rows.written(alike.stream().limit(SHOWN).toList(), row -> null, words),
                others(apart.stream().limit(OpenPaperDesk.PAGE).toList(), words),
                whole.more(),
                whole.shown(),
                choices.named(
                        asked,
                        actor,
                        alike.isEmpty()
                                ? apart.stream().map(AlikePapers.Apart::paper).toList()
                                : alike));
    }

    private List<OpenPaperDesk.OpenPaper> others(List<AlikePapers.Apart> apart, Words words) {
        Map<Long, PaperUnlikeness.Found> why =
                apart.stream().collect(Collectors.toMap(each -> each.paper().paperId(), AlikePapers.Apart::why));
        return rows.written(
                apart.stream().map(AlikePapers.Apart::paper).toList(),
                row -> why.get(row.paperId()).in(words),
                words);
    }
}
