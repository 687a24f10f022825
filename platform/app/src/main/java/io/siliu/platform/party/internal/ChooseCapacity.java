package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.party.CapacityFigures;
import io.siliu.platform.party.LegalCapacity;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The fourth step: with or without a licence. Both stand side by side with the same weight and with figures, and nothing
 * is chosen beforehand.
 */
@Component
public final class ChooseCapacity {

    private static final int OF_AGE = 18;
    private static final Money EXAMPLE_MONTH = Money.of("8000.00");
    private static final BigDecimal EXAMPLE_COSTS = new BigDecimal("0.20");

    private final SignUpMapper signUps;
    private final SignUpVault vault;
    private final CapacityFigures figures;
    private final Clock clock;

    ChooseCapacity(SignUpMapper signUps, SignUpVault vault, CapacityFigures figures, Clock clock) {
        this.signUps = signUps;
        this.vault = vault;
        this.figures = figures;
        this.clock = clock;
    }

    /** The comparison of the page, and the note that it was shown. */
    public CapacityFigures.Year shown(SignUp signUp) {
        signUps.choiceShown(signUp.id(), clock.instant());
        return figures();
    }

    CapacityFigures.Year figures() {
        return figures.ofYear(ChinaTime.today(clock), EXAMPLE_MONTH, EXAMPLE_COSTS);
    }

    /** Whether this person may register a business only when living on own labour (civil code, article 18). */
    public boolean needsOwnLabour(SignUp signUp) {
        return new ResidentIdNumber(vault.identity(signUp).idNumber()).ageOn(ChinaTime.today(clock)) < OF_AGE;
    }

    /** @return what is missing, or nothing when the choice was taken */
    public Optional<FieldFault> choose(SignUp signUp, LegalCapacity choice, boolean ownLabour) {
        if (choice == null) {
            return Optional.of(new FieldFault("choice", "MISSING"));
        }
        boolean declares = choice == LegalCapacity.SOLE_PROPRIETOR && needsOwnLabour(signUp);
        if (declares && !ownLabour) {
            return Optional.of(new FieldFault("ownLabour", "UNDER_EIGHTEEN"));
        }
        signUps.chosen(signUp, choice, declares, clock.instant());
        return Optional.empty();
    }
}
