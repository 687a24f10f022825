package io.siliu.platform.fourflow.internal.solving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One real-world paper in all the forms in which it came: the best source speaks, the others fill in what it lacks and
 * corroborate.
 *
 * @param forms best first
 */
record Instrument(List<Paper> forms) {

    private static final Comparator<Paper> BEST_FIRST =
            Comparator.comparingInt(Paper::rank).thenComparing(Paper::digest).thenComparingLong(Paper::id);

    Instrument {
        forms = forms.size() == 1
                ? List.copyOf(forms)
                : forms.stream().sorted(BEST_FIRST).toList();
    }

    /** Several that turned out to be forms of one paper. */
    static Instrument of(List<Instrument> some) {
        return some.size() == 1
                ? some.get(0)
                : new Instrument(
                        some.stream().flatMap(each -> each.forms().stream()).toList());
    }

    Paper primary() {
        return forms.get(0);
    }

    List<Paper> copies() {
        return forms.subList(1, forms.size());
    }

    PaperKind kind() {
        return primary().kind();
    }

    /**
     * Those of the form that names most: of two forms that agree, one may name only a part. A contract with more than can be
     * kept covers by its parties.
     */
    List<String> taskNumbers() {
        List<String> most = List.of();
        for (Paper form : forms) {
            if (form.taskNumbers().size() > most.size()) {
                most = form.taskNumbers();
            }
        }
        return kind() == PaperKind.CONTRACT && most.size() > Paper.MOST_TASKS ? List.of() : most;
    }

    /** A contract shares nothing out, so it does no harm. */
    boolean namesTooMany() {
        return kind() != PaperKind.CONTRACT && forms.stream().anyMatch(Paper::namesTooMany);
    }

    String batchNumber() {
        return first(Paper::batchNumber);
    }

    /** What a red letter says it takes back. */
    String reverses() {
        return first(Paper::reverses);
    }

    /** Its own number in any of its forms. */
    String number() {
        return first(Paper::number);
    }

    /**
     * What the tax bureau says of one form it says of the paper. It speaks of a number and a seller, so that forms of
     * which both are sure decide where there are such.
     */
    boolean isVoid() {
        List<Paper> sure = forms.stream()
                .filter(form -> form.number() != null && form.from().code() != null)
                .toList();
        return (sure.isEmpty() ? forms : sure).stream().anyMatch(Paper::isVoid);
    }

    /**
     * Whether people called all of it forms of other papers, and one of these is not here.
     *
     * @param sameAs by the id of a paper the id of what a person called it a form of
     */
    boolean isFormOfWhatIsGone(Map<Long, Long> sameAs) {
        Set<Long> own = forms.stream().map(Paper::id).collect(Collectors.toSet());
        return forms.stream().allMatch(form -> sameAs.containsKey(form.id()))
                && forms.stream().anyMatch(form -> !own.contains(sameAs.get(form.id())));
    }

    /** A bank's return or a red letter: it takes back. */
    boolean takesBack() {
        Long cents = cents();
        return cents != null && cents < 0;
    }

    /** A paper over nothing proves nothing; one without a certain amount may still prove something. */
    boolean isOverNothing() {
        Long cents = cents();
        return kind() != PaperKind.CONTRACT && cents != null && cents == 0;
    }

    Long cents() {
        return first(Paper::cents);
    }

    LocalDate day() {
        return first(Paper::day);
    }

    PartyRead from() {
        return forms.size() == 1
                ? primary().from()
                : forms.stream().map(Paper::from).reduce(PartyRead.NOTHING, PartyRead::or);
    }

    PartyRead to() {
        return forms.size() == 1
                ? primary().to()
                : forms.stream().map(Paper::to).reduce(PartyRead.NOTHING, PartyRead::or);
    }

    private <T> T first(Function<Paper, T> value) {
        for (Paper form : forms) {
            T found = value.apply(form);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Found once in a block, so it is equal to itself alone; comparing all its fields would cost more than matching. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
