package io.siliu.sandbox.paper;

import io.siliu.kernel.Money;
import java.time.LocalDateTime;

/** What a bank's electronic receipt (电子回单) of one payment says. */
public record BankReceipt(
        String number,
        String serial,
        LocalDateTime paidAt,
        Holder payer,
        Holder payee,
        Money amount,
        String purpose,
        Bank bank) {

    /** A side of the payment: account name, account number, bank. */
    public record Holder(String name, String account, String bank) {}

    /** Three invented banks, each with a layout of its own. */
    public enum Bank {
        FIRST("示例第一银行"),
        CITY("示例城市商业银行"),
        RURAL("示例农村信用银行");

        private final String title;

        Bank(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
