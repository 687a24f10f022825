package io.siliu.platform.access.internal;

import io.siliu.platform.access.TwoPersons;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Two accounts by where they come from. Roles are given at the opening and never changed, so whoever opened gave them. */
@Component
final class AccountTies implements TwoPersons {

    private final AccountMapper accounts;

    AccountTies(AccountMapper accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Tie> tie(long one, long other) {
        if (one == other) {
            return Optional.of(Tie.SAME);
        }
        List<AccountMapper.Origin> origins = accounts.origins(one, other);
        if (isBetween(origins, AccountMapper.Origin::openedBy, one, other)) {
            return Optional.of(Tie.OPENED);
        }
        return isBetween(origins, AccountMapper.Origin::passwordGivenBy, one, other)
                ? Optional.of(Tie.PASSWORD)
                : Optional.empty();
    }

    private static boolean isBetween(
            List<AccountMapper.Origin> origins, Function<AccountMapper.Origin, Long> by, long one, long other) {
        return origins.stream().anyMatch(origin -> Objects.equals(by.apply(origin), origin.id() == one ? other : one));
    }
}
