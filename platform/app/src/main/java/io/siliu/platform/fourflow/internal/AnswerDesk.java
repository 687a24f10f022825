package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.NamedDocuments;
import io.siliu.platform.document.NamedDocuments.NamedDocument;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answers that were given, each with its papers. */
@Service
public class AnswerDesk {

    private static final int PAGE = 50;

    private final DifferenceMapper differences;
    private final AnswerPaperMapper papers;
    private final NamedDocuments documents;
    private final MessageSource messages;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerDesk(
            DifferenceMapper differences,
            AnswerPaperMapper papers,
            NamedDocuments documents,
            MessageSource messages,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.differences = differences;
        this.papers = papers;
        this.documents = documents;
        this.messages = messages;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One page of answers, the latest first.
     *
     * @param previous id of the first answer of the page, where others stand before it, or null
     * @param next id of the last answer of the page, where more follow, or null
     */
    public record Page(List<Given> given, Long previous, Long next) {}

    /** An answer that was given. */
    public record Given(DifferenceAnswer answer, String title, List<Paper> papers, boolean withdrawable) {}

    /** A paper that goes with it. */
    public record Paper(long id, String name) {}

    @Transactional
    public Page list(PlaceInCause place, Locale locale) {
        Actor actor = access.require(Permission.ANSWER_DIFFERENCES);
        audit.lookedThrough(
                "DIFFERENCE_ANSWER_LIST",
                LookFilter.NONE.with("before", place.before()).with("after", place.after()));
        Words words = new Words(messages, locale);
        Instant now = clock.instant();
        Slice<DifferenceAnswer> page =
                Slice.of(differences.answers(actor.enterprise().orElse(null), place, PAGE + 1), PAGE, place);
        Map<Long, List<Paper>> given = papers(page.rows());
        return new Page(
                page.rows().stream()
                        .map(answer -> new Given(
                                answer,
                                DifferenceDesk.title(words, answer.kind(), answer.flow()),
                                given.getOrDefault(answer.id(), List.of()),
                                answer.isWithdrawable(now) && answer.accountId() == actor.accountId()))
                        .toList(),
                page.previous(DifferenceAnswer::id),
                page.next(DifferenceAnswer::id));
    }

    private Map<Long, List<Paper>> papers(List<DifferenceAnswer> answers) {
        if (answers.isEmpty()) {
            return Map.of();
        }
        List<AnswerPaperMapper.Row> rows =
                papers.of(answers.stream().map(DifferenceAnswer::id).toList());
        Map<Long, Paper> named =
                documents
                        .of(rows.stream()
                                .map(AnswerPaperMapper.Row::documentId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(NamedDocument::id, each -> new Paper(each.id(), each.fileName())));
        return rows.stream()
                .filter(row -> named.containsKey(row.documentId()))
                .collect(Collectors.groupingBy(
                        AnswerPaperMapper.Row::answerId,
                        Collectors.mapping(row -> named.get(row.documentId()), Collectors.toList())));
    }
}
