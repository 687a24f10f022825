package io.siliu.platform.fourflow.internal.solving;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * In what a paper and a place where it may belong agree, and in what they do not. What was not read, or is never compared,
 * stands in neither; a party of whom one mark agrees and another does not stands in both.
 */
public record Likeness(Set<Trait> fits, Set<Trait> differs) {

    /** What a paper is compared by, in the order in which it is told. */
    public enum Trait {
        TASK_NUMBER('T'),
        PARTY('P'),
        AMOUNT('A'),
        DAY('D'),
        /** Whether the place is still free. */
        ROOM('R');

        private final char sign;

        Trait(char sign) {
            this.sign = sign;
        }
    }

    public static final Likeness UNKNOWN = new Likeness(Set.of(), Set.of());

    public Likeness {
        fits = ordered(fits);
        differs = ordered(differs);
    }

    private static Set<Trait> ordered(Set<Trait> traits) {
        return Collections.unmodifiableSet(traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits));
    }

    /** @param filled whether the place holds another paper that was not taken back */
    static Likeness of(Instrument paper, Line line, Step step, Windows windows, boolean filled) {
        Likeness found = new Likeness(Set.of(), Set.of());
        if (!paper.taskNumbers().isEmpty()) {
            found = found.with(Trait.TASK_NUMBER, paper.taskNumbers().contains(line.taskNumber()));
        }
        PartyFit party = step.specificFit(paper.from(), paper.to());
        found = party.agrees() ? found.with(Trait.PARTY, true) : found;
        found = party.contradicts() ? found.with(Trait.PARTY, false) : found;
        if (paper.cents() != null && step.cents() != null) {
            found = found.with(Trait.AMOUNT, Math.abs(paper.cents()) == step.cents());
        }
        if (paper.day() != null) {
            found = found.with(Trait.DAY, isInTime(paper, line, windows));
        }
        boolean sharesOut = paper.kind() == PaperKind.CONTRACT;
        return sharesOut || paper.takesBack() ? found : found.with(Trait.ROOM, !filled);
    }

    private static boolean isInTime(Instrument paper, Line line, Windows windows) {
        if (paper.kind() == PaperKind.CONTRACT) {
            return !paper.day().isAfter(line.workFrom())
                    && (paper.primary().dayTo() == null
                            || !paper.primary().dayTo().isBefore(line.workTo()));
        }
        return paper.takesBack()
                ? windows.holdsReturn(paper.kind(), paper.day(), line)
                : windows.holds(paper.kind(), paper.day(), line);
    }

    private Likeness with(Trait trait, boolean agrees) {
        Set<Trait> grown = EnumSet.of(trait);
        grown.addAll(agrees ? fits : differs);
        return agrees ? new Likeness(grown, differs) : new Likeness(fits, grown);
    }

    /** Whether a paper can still be put there beside nothing else. */
    public boolean isFree() {
        return !differs.contains(Trait.ROOM);
    }

    /** One letter a trait, large where it agrees and small where it does not. */
    public String written() {
        StringBuilder text = new StringBuilder();
        for (Trait trait : Trait.values()) {
            text.append(fits.contains(trait) ? String.valueOf(trait.sign) : "");
            text.append(differs.contains(trait) ? String.valueOf(Character.toLowerCase(trait.sign)) : "");
        }
        return text.toString();
    }

    /** What {@link #written()} wrote; other letters are passed over. */
    public static Likeness read(String written) {
        Likeness found = UNKNOWN;
        for (Trait trait : Trait.values()) {
            found = written.indexOf(trait.sign) < 0 ? found : found.with(trait, true);
            found = written.indexOf(Character.toLowerCase(trait.sign)) < 0 ? found : found.with(trait, false);
        }
        return found;
    }
}
