package io.siliu.bench.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shares over many scores, in percent. */
record Tally(List<PaperScore> papers) {

    Tally only(Predicate<PaperScore> which) {
        return new Tally(papers.stream().filter(which).toList());
    }

    Tally inForms(String... forms) {
        return only(paper -> List.of(forms).contains(paper.paper().form()));
    }

    boolean isEmpty() {
        return papers.isEmpty();
    }

    private Stream<FieldScore> fields() {
        return papers.stream().flatMap(paper -> paper.fields().stream());
    }

    /** The share of expected fields that were read right. */
    double right(Predicate<FieldScore> which) {
        return share(fields().filter(FieldScore::isExpected).filter(which).toList(), FieldScore::right);
    }

    long expected(Predicate<FieldScore> which) {
        return fields().filter(FieldScore::isExpected).filter(which).count();
    }

    long delivered(Predicate<FieldScore> which) {
        return fields().filter(FieldScore::isDelivered).filter(which).count();
    }

    long certain() {
        return fields().filter(field -> field.isDelivered() && field.certain()).count();
    }

    /** Of the fields delivered as certain, the share that is wrong. */
    double silentErrors() {
        return share(
                fields().filter(field -> field.isDelivered() && field.certain()).toList(), FieldScore::isSilentError);
    }

    double kindRight() {
        return share(papers, PaperScore::kindRight);
    }

    double forced() {
        return share(papers.stream().filter(paper -> paper.paper().isOther()).toList(), PaperScore::forced);
    }

    /** Of all papers: one that is none of ours is asked about too. */
    double glances() {
        return share(papers, PaperScore::needsGlance);
    }

    static <T> double share(List<T> all, Predicate<T> which) {
        return all.isEmpty() ? 0 : 100.0 * all.stream().filter(which).count() / all.size();
    }
}
