package io.siliu.platform.party;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.EnterpriseName.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An enterprise with all that papers may call it. */
public record EnterpriseNames(Enterprise enterprise, List<EnterpriseName> others) {

    public EnterpriseNames {
        requireNonNull(enterprise, "enterprise is null");
        others = List.copyOf(others);
    }

    /** What the enterprise itself was called on a day. */
    public String on(LocalDate day) {
        return others.stream()
                .filter(other -> other.kind() == Kind.FORMER && other.holdsOn(day))
                .min(Comparator.comparing(EnterpriseName::validTo))
                .map(EnterpriseName::name)
                .orElse(enterprise.name());
    }

    /**
     * The names that are right on a paper: first the one of its day. The present name is right on any, because a bank
     * prints an old receipt again under it.
     *
     * @param day of the paper, or null where it is not known: any name is right then
     */
    public List<String> rightOn(LocalDate day) {
        if (others.isEmpty()) {
            return List.of(enterprise.name());
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(day == null ? enterprise.name() : on(day));
        names.add(enterprise.name());
        holding(day).map(EnterpriseName::name).forEach(names::add);
        return List.copyOf(names);
    }

    /** The codes that are right on a paper of that day, the enterprise's own first. */
    public List<String> codesOn(LocalDate day) {
        if (others.isEmpty()) {
            return List.of(enterprise.creditCode().value());
        }
        return Stream.concat(
                        Stream.of(enterprise.creditCode()),
                        holding(day).map(EnterpriseName::creditCode).filter(Objects::nonNull))
                .map(UnifiedSocialCreditCode::value)
                .distinct()
                .toList();
    }

    /** Every name, whenever it was right. */
    public Set<String> all() {
        return Stream.concat(Stream.of(enterprise.name()), others.stream().map(EnterpriseName::name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every code, whenever it was right. */
    public Set<String> allCodes() {
        return Set.copyOf(codesOn(null));
    }

    private Stream<EnterpriseName> holding(LocalDate day) {
        return others.stream().filter(other -> day == null || other.holdsOn(day));
    }
}
