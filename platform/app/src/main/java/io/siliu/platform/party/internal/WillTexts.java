package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.party.LegalCapacity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what the last step shows; page and evidence are made from the same words. */
@Component
final class WillTexts {

    private static final String ENDING = "（个体工商户）";
    private static final int LONGEST_TRADE_NAME = 60;

    private final SignUpVault vault;
    private final SignUpTerms terms;
    private final ScopeMapper scopes;
    private final MessageSource words;
    private final Clock clock;

    WillTexts(SignUpVault vault, SignUpTerms terms, ScopeMapper scopes, MessageSource words, Clock clock) {
        this.vault = vault;
        this.terms = terms;
        this.scopes = scopes;
        this.words = words;
        this.clock = clock;
    }

    /** With the trade name that is proposed. */
    ShownWill of(SignUp signUp, Locale language) {
        String name = vault.identity(signUp).name();
        boolean licensed = signUp.choice() == LegalCapacity.SOLE_PROPRIETOR;
        LicenceContent licence = licensed ? licence(signUp, name) : null;
        String statement = words.getMessage("join.will.statement." + signUp.choice(), new Object[] {name}, language);
        List<Purpose> purposes = new ArrayList<>(List.of(Purpose.SETTLEMENT_AND_TAX));
        if (licensed) {
            purposes.add(Purpose.REGISTRATION);
        }
        return new ShownWill(
                language.getLanguage(),
                statement,
                purposes.stream()
                        .map(each -> new ShownWill.ConsentText(
                                each, words.getMessage("join.consent." + each, null, language)))
                        .toList(),
                licence);
    }

    private LicenceContent licence(SignUp signUp, String name) {
        ScopeMapper.ScopeRow scope = scopes.on(signUp.occupation(), ChinaTime.today(clock))
                .orElseThrow(() -> new IllegalStateException(
                        "registration_scope holds no row for " + signUp.occupation() + " today"));
        String proposed = name + scope.tradeSuffix() + ENDING;
        return new LicenceContent(proposed, terms.networkPlace(), scope.scope());
    }

    static boolean isUsable(String tradeName) {
        return tradeName.isBlank()
                || tradeName.strip().length() >= 4 && tradeName.strip().length() <= LONGEST_TRADE_NAME;
    }
}
