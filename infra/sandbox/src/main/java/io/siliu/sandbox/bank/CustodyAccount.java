package io.siliu.sandbox.bank;

import io.siliu.kernel.Money;
import io.siliu.sandbox.outside.Digits;
import io.siliu.sandbox.paper.BankReceipt.Bank;
import io.siliu.sandbox.population.InventedEnterprise;

/**
 * The account that a bank keeps for an enterprise. An invented enterprise that is not of the month gets one at the first
 * sight of its code, with the same opening balance.
 */
record CustodyAccount(String creditCode, String name, String number, Bank bank, String branch) {

    static final Money OPENING_BALANCE = Money.of("2000000.00");

    private static final String INVENTED = "9[0-9]990000[0-9A-Z]{10}";

    static boolean isServed(String creditCode) {
        return creditCode.matches(INVENTED);
    }

    static CustodyAccount of(String creditCode, String name) {
        for (InventedEnterprise known : InventedEnterprise.ALL) {
            if (known.creditCode().equals(creditCode)) {
                Bank bank = Bank.values()[InventedEnterprise.ALL.indexOf(known)];
                return new CustodyAccount(creditCode, known.name(), known.account(), bank, known.bank());
            }
        }
        String number = "9900" + Digits.of("account/" + creditCode, 16);
        return new CustodyAccount(creditCode, name, number, Bank.FIRST, Bank.FIRST.title() + "演示支行");
    }

    String masked() {
        return "···" + number.substring(number.length() - 4);
    }
}
