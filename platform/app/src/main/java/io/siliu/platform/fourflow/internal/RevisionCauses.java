package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.RevisionChanges.Cause;
import io.siliu.platform.fourflow.RevisionChanges.Sealed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What led from one revision to another: papers that came or went, decisions of people, and each seal with its reason. */
@Component
final class RevisionCauses {

    private final RevisionCauseMapper rows;
    private final Accounts accounts;
    private final Access access;

    RevisionCauses(RevisionCauseMapper rows, Accounts accounts, Access access) {
        this.rows = rows;
        this.accounts = accounts;
        this.access = access;
    }

    /**
     * Two revisions of a record with what they say.
     *
     * @param between the revisions after the first, up to and with the second
     */
    record Span(
            long enterpriseId,
            long lineId,
            Sealed from,
            Sealed to,
            RecordContent before,
            RecordContent after,
            List<Sealed> between) {}

    /** Oldest first. */
    List<Cause> of(Span span, Words words) {
        List<Cause> causes = new ArrayList<>();
        Set<Long> documents = documents(span);
        if (!documents.isEmpty()) {
            arrived(span, documents, words).forEach(causes::add);
            gone(span, documents, words).forEach(causes::add);
            decided(span, documents, words).forEach(causes::add);
        }
        span.between()
                .forEach(each -> causes.add(
                        new Cause(each.at(), words.of("changes.sealed", each.number(), each.why()), null, null)));
        causes.sort(Comparator.comparing(Cause::at));
        return causes;
    }

    private Stream<Cause> arrived(Span span, Set<Long> documents, Words words) {
        return rows
                .arrived(
                        span.enterpriseId(),
                        documents,
                        span.from().at(),
                        span.to().at())
                .stream()
                .map(each ->
                        new Cause(each.at(), words.of("changes.arrived", words.of("came." + each.kind())), null, null));
    }

    private Stream<Cause> gone(Span span, Set<Long> documents, Words words) {
        return rows
                .gone(
                        span.enterpriseId(),
                        documents,
                        span.from().at(),
                        span.to().at())
                .stream()
                .map(each ->
                        new Cause(each.at(), words.of("changes.gone", words.of("came." + each.kind())), null, null));
    }

    private Stream<Cause> decided(Span span, Set<Long> documents, Words words) {
        List<RevisionCauseMapper.Decided> all = rows.decided(
                span.enterpriseId(),
                span.lineId(),
                documents,
                span.from().at(),
                span.to().at());
        List<Long> deciders = all.stream()
                .map(RevisionCauseMapper.Decided::accountId)
                .distinct()
                .toList();
        Map<Long, String> names = access.current()
                .enterprise()
                .map(own -> accounts.displayNames(deciders, own))
                .orElseGet(() -> accounts.displayNames(deciders));
        return all.stream()
                .map(each -> new Cause(
                        each.at(),
                        words.of(act(each), words.of("came." + each.kind())),
                        each.why(),
                        names.get(each.accountId())));
    }

    private static String act(RevisionCauseMapper.Decided decided) {
        if (decided.takenBack()) {
            return "changes.givenBack";
        }
        if (decided.joined()) {
            return "changes.joined";
        }
        return decided.placed() ? "changes.placed" : "changes.takenAway";
    }

    /** All that either of the two holds. */
    private static Set<Long> documents(Span span) {
        return Stream.of(span.before(), span.after())
                .flatMap(content -> content.lanes().stream())
                .flatMap(lane -> lane.evidence().stream())
                .map(EvidenceItem::document)
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
