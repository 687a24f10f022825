package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What lies in a custodied account, as the bank says it now. */
@Component
public final class Balances {

    private final Bank bank;

    Balances(Bank bank) {
        this.bank = bank;
    }

    /**
     * What the bank said.
     *
     * @param account the account's number, masked
     */
    public record Balance(String account, Money amount, Instant at) {}

    /** Empty when the bank does not say. */
    public Optional<Balance> of(String creditCode) {
        return bank.balance(creditCode).map(each -> new Balance(each.account(), each.amount(), each.at()));
    }
}
