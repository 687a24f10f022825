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

    static final String FIGURES_CHANGED = "FIGURES_CHANGED";

    private static final int OF_AGE = 18;
    private static final Money EXAMPLE_MONTH = Money.of("8000.00");
    private static final BigDecimal EXAMPLE_COSTS = new BigDecimal("0.20");

    private final SignUpMapper signUps;
    private final SignUpVault vault;
    private final CapacityFigures figures;
    private final ShownCode codes;
    private final Clock clock;

    ChooseCapacity(SignUpMapper signUps, SignUpVault vault, CapacityFigures figures, ShownCode codes, Clock clock) {
        this.signUps = signUps;
        this.vault = vault;
        this.figures = figures;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param code for the form, so that nothing else is chosen on
     */
    public record Shown(CapacityFigures.Year figures, String code) {}

    /** The comparison of the page, and the note that it was shown. */
    public Shown shown(SignUp signUp) {
        CapacityFigures.Year now = figures();
        byte[] code = codes.of(now);
        signUps.choiceShown(signUp.id(), code, clock.instant());
        return new Shown(now, ShownCode.text(code));
    }

    /** The figures that stood beside the choice; empty when they hold no more. */
    Optional<CapacityFigures.Year> stillShown(SignUp signUp) {
        CapacityFigures.Year now = figures();
        byte[] code = codes.of(now);
        return ShownCode.isSame(ShownCode.text(code), signUp.choiceShown(), code) ? Optional.of(now) : Optional.empty();
    }

    private CapacityFigures.Year figures() {
        return figures.ofYear(ChinaTime.today(clock), EXAMPLE_MONTH, EXAMPLE_COSTS);
    }

    /** Whether this person may register a business only when living on own labour (civil code, article 18). */
    public boolean needsOwnLabour(SignUp signUp) {
        return new ResidentIdNumber(vault.identity(signUp).idNumber()).ageOn(ChinaTime.today(clock)) < OF_AGE;
    }

    /**
     * Takes the choice.
     *
     * @param shown the code of what the page showed
     * @return what is missing, or nothing when the choice was taken
     */
    public Optional<FieldFault> choose(SignUp signUp, LegalCapacity choice, boolean ownLabour, String shown) {
        if (!ShownCode.isSame(shown, signUp.choiceShown(), codes.of(figures()))) {
            return Optional.of(new FieldFault("choice", FIGURES_CHANGED));
        }
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
