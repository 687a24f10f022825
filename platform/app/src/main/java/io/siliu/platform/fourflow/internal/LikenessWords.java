package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.solving.Likeness;
import io.siliu.platform.fourflow.internal.solving.Likeness.Trait;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in one sentence why a place is suggested for a paper: what fits, and what does not. */
final class LikenessWords {

    private LikenessWords() {}

    static String of(Likeness likeness, Words words) {
        Set<Trait> partly = common(likeness.fits(), likeness.differs());
        String fits = list(without(likeness.fits(), partly), "", words);
        String part = list(partly, ".part", words);
        String differs = list(without(likeness.differs(), partly), "", words);
        String compared = sentence(joined(fits, part, words), differs, words);
        return likeness.isFree() ? compared : compared + words.of("likeness.full");
    }

    private static String sentence(String fits, String differs, Words words) {
        if (fits.isEmpty() && differs.isEmpty()) {
            return words.of("likeness.nothing");
        }
        if (fits.isEmpty() || differs.isEmpty()) {
            return fits.isEmpty() ? words.of("likeness.differs", differs) : words.of("likeness.fits", fits);
        }
        return words.of("likeness.both", fits, differs);
    }

    private static Set<Trait> common(Set<Trait> one, Set<Trait> other) {
        return one.stream().filter(other::contains).collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    private static Set<Trait> without(Set<Trait> all, Set<Trait> some) {
        return all.stream()
                .filter(trait -> trait != Trait.ROOM && !some.contains(trait))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    private static String list(Set<Trait> traits, String suffix, Words words) {
        return traits.stream()
                .map(trait -> words.of("likeness." + trait + suffix))
                .collect(Collectors.joining(words.of("likeness.and")));
    }

    private static String joined(String one, String other, Words words) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + words.of("likeness.and") + other;
    }
}
