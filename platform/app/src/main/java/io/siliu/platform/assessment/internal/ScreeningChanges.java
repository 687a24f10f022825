package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.assessment.RecordPage;
import io.siliu.platform.assessment.internal.StoredScreening.Answer;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** What changed between two screenings of the same revision, in the reader's language. */
final class ScreeningChanges {

    private static final Comparator<RecordPage.Change> GRAVEST_FIRST = Comparator.comparing(
                    (RecordPage.Change change) -> change.severity() == null
                            ? -1
                            : Severity.valueOf(change.severity()).ordinal(),
                    Comparator.reverseOrder())
            .thenComparing(RecordPage.Change::indicator);

    private final Side before;
    private final Side after;
    private final AssessmentWords words;
    private final Locale locale;

    ScreeningChanges(Side before, Side after, AssessmentWords words, Locale locale) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.locale = locale;
    }

    /** One of the two. */
    record Side(Map<String, StoredHit> hits, Map<String, Answer> answers) {

        static Side of(StoredScreening stored, Supplier<RuleSet> ruleSet) {
            return new Side(
                    stored.hits().stream().collect(toMap(StoredHit::indicator, Function.identity(), (one, two) -> one)),
                    stored.answersBy(ruleSet).stream().collect(toMap(Answer::indicator, Function.identity())));
        }
    }

    List<RecordPage.Change> list() {
        TreeSet<String> all = new TreeSet<>(before.answers().keySet());
        all.addAll(after.answers().keySet());
        return all.stream()
                .flatMap(indicator -> change(indicator).stream())
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private Optional<RecordPage.Change> change(String indicator) {
        StoredHit hit = before.hits().get(indicator);
        StoredHit hits = after.hits().get(indicator);
        if (hit != null && hits != null) {
            return hit.because().equals(hits.because())
                    ? Optional.empty()
                    : Optional.of(change("OTHER", hits, text(hit), text(hits)));
        }
        if (hits != null) {
            return Optional.of(change("NEW", hits, outcome(before, indicator), text(hits)));
        }
        if (hit != null) {
            return Optional.of(change("GONE", hit, text(hit), outcome(after, indicator)));
        }
        String was = outcome(before, indicator);
        String is = outcome(after, indicator);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(new RecordPage.Change("ANSWER", indicator, title(indicator), null, was, is));
    }

    private RecordPage.Change change(String kind, StoredHit of, String was, String is) {
        return new RecordPage.Change(kind, of.indicator(), of.title().in(locale), of.severity(), was, is);
    }

    private String text(StoredHit hit) {
        return hit.text().in(locale);
    }

    private String title(String indicator) {
        return Optional.ofNullable(after.answers().get(indicator))
                .orElseGet(() -> before.answers().get(indicator))
                .title()
                .in(locale);
    }

    /** An indicator that the other rule set does not have said nothing. */
    private String outcome(Side side, String indicator) {
        Answer answer = side.answers().get(indicator);
        return words.outcome(answer == null ? "NONE" : answer.outcome().name(), locale);
    }
}
