package io.siliu.platform.assessment.internal.outside;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** What banks and the tax bureau say. */
public interface OutsideMoney {

    /** Money that moved between two accounts, by the bank of one of them. */
    record Transfer(String from, String to, Money amount, LocalDateTime at) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.TRANSFER, Things.required("at", at))
                    .thing(Things.ACCOUNT, Things.required("from", from))
                    .other(Things.ACCOUNT, Things.required("to", to))
                    .amount(Things.required("amount", amount)));
        }
    }

    /** An account of the enterprise or of one of its people, by its bank or its own list. */
    record ClientAccount(String enterprise, String account, LocalDate since) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.CLIENT_ACCOUNT, Things.required("since", since))
                    .enterprise(enterprise)
                    .thing(Things.ACCOUNT, Things.required("account", account)));
        }
    }

    /**
     * Money that came into the custodied account of the enterprise.
     *
     * @param month of the work that it is to pay
     * @param personal whether it came from a personal account
     * @param outAtOnce whether it left again within 30 minutes in round amounts
     */
    record Deposit(
            String enterprise, YearMonth month, Money amount, LocalDateTime at, boolean personal, boolean outAtOnce)
            implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.DEPOSIT, Things.required("at", at))
                    .enterprise(enterprise)
                    .figure(Things.month(Things.required("month", month)))
                    .amount(Things.required("amount", amount))
                    .with("personal", personal)
                    .with("outAtOnce", outAtOnce));
        }
    }

    /**
     * A withdrawal of pay from the worker's account by a person.
     *
     * @param city region code (six digits) of where it was made; null where the bank does not say
     */
    record Withdrawal(String worker, LocalDateTime at, String by, String city) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.WITHDRAWAL, Things.required("at", at))
                    .worker(worker)
                    .other(Things.PERSON, Things.required("by", by))
                    .figure(by.equals(worker) ? 1 : 0)
                    .with("city", Things.region(city)));
        }
    }

    /** An agreement that somebody withdraws for a worker (委托提现协议), with the relation proven. */
    record Proxy(String worker, String agent, LocalDate signedOn, LocalDate validTo) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.PROXY, Things.required("signedOn", signedOn))
                    .worker(worker)
                    .other(Things.PERSON, Things.required("agent", agent))
                    .until(validTo));
        }
    }

    /**
     * What the bank that gave out a receipt answers on it.
     *
     * @param number as it stands on the receipt
     * @param codeValid whether the code on it is the bank's own, for this number
     */
    record ReceiptChecked(String worker, String number, LocalDate on, Boolean codeValid) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.RECEIPT, Things.required("on", on))
                    .worker(worker)
                    .other(Things.RECEIPT, Things.required("number", number))
                    .with("codeValid", Things.required("codeValid", codeValid)));
        }
    }

    /**
     * Income tax that a business was spared by the relief that halves it (减半征收), by the tax bureau.
     *
     * @param year in which it was taken
     * @param on day of the answer; the last one of a year stands
     * @param amount of the year so far
     * @param city region code (six digits) of the tax office, within whose prefecture peers are compared
     */
    record Relieved(String business, Integer year, LocalDate on, Money amount, String city) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.RELIEF, Things.required("on", on))
                    .business(Things.required("business", business))
                    .thing(Things.PREFECTURE, Things.prefecture(city))
                    .figure(Things.required("year", year))
                    .amount(Things.required("amount", amount)));
        }
    }

    /** What the quarterly report to the tax bureau says of a worker's month. */
    record Income(String worker, YearMonth month, Money amount, LocalDate reportedOn) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(Said.of(SaidKind.INCOME, Things.required("reportedOn", reportedOn))
                    .worker(worker)
                    .figure(Things.month(Things.required("month", month)))
                    .amount(Things.required("amount", amount)));
        }
    }

    /**
     * What verification (查验) answers on an invoice.
     *
     * @param seller credit code of the business on the platform that it names as its seller
     * @param on day of the answer; the last one stands
     */
    record InvoiceChecked(String number, String seller, LocalDate on, InvoiceState state) implements Statement {

        @Override
        public List<Said> said() {
            return List.of(checked(number, seller, Things.required("on", on).atStartOfDay(), state));
        }

        private static Said checked(String number, String seller, LocalDateTime at, InvoiceState state) {
            return Said.of(SaidKind.INVOICE_CHECK, at)
                    .business(Things.required("seller", seller))
                    .other(Things.INVOICE, Things.required("number", number))
                    .with("state", Things.required("state", state).name());
        }
    }

    /**
     * An invoice of a business on the platform, by the register of the tax bureau.
     *
     * @param client credit code of the enterprise that it was issued for; null where that is none on the platform
     * @param origin network or machine that it was issued from; null where the bureau does not say
     * @param category what was sold, as an occupation
     * @param total with tax; of a red letter below zero
     * @param voided whether verification (查验) says void
     * @param filed whether the seller filed the period
     * @param special whether it is a special one (专用发票); null where the bureau does not say
     * @param exempt whether the seller claimed exemption from VAT for this sale; null where the bureau does not say
     * @param reverses number of the invoice that a red letter takes back; null where it takes back none, or the bureau does not say
     * @param reversesIssuedOn day on which that one was issued; null where the bureau does not say
     * @param sellerKind what kind of taxpayer the seller was on the day; null where the bureau does not say
     */
    record Invoice(
            String number,
            String seller,
            String client,
            LocalDateTime issuedAt,
            String origin,
            String category,
            Money total,
            boolean voided,
            boolean redLetter,
            boolean filed,
            Boolean special,
            Boolean exempt,
            String reverses,
            LocalDate reversesIssuedOn,
            TaxpayerKind sellerKind)
            implements Statement {

        @Override
        public List<Said> said() {
            Said said = Said.of(SaidKind.INVOICE, Things.required("issuedAt", issuedAt))
                    .business(Things.required("seller", seller))
                    .thing(Things.ORIGIN, origin)
                    .other(Things.INVOICE, Things.required("number", number))
                    .amount(Things.required("total", total))
                    .figure(redLetter ? 1 : 0)
                    .with("category", category)
                    .with("voided", voided)
                    .with("filed", filed)
                    .with("special", special)
                    .with("exempt", exempt)
                    .with("reversesIssuedOn", reversesIssuedOn == null ? null : reversesIssuedOn.toString())
                    .with("sellerKind", sellerKind == null ? null : sellerKind.name());
            Said own = client == null ? said : said.enterprise(client);
            return redLetter && reverses != null
                    ? List.of(own, InvoiceChecked.checked(reverses, seller, issuedAt, InvoiceState.RED))
                    : List.of(own);
        }
    }
}
