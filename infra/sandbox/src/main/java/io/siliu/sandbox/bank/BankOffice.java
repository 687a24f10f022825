package io.siliu.sandbox.bank;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.feed.Connector;
import io.siliu.sandbox.outside.Digits;
import io.siliu.sandbox.outside.Office;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import io.siliu.sandbox.paper.OfficePapers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pays out of custodied accounts, once for each key, and sends an electronic receipt for each payout.
 *
 * <p>{@code POST /payouts {payer: {creditCode, name}, payee: {name, account}, amount, purpose}} pays or refuses (422);
 * {@code GET /payouts/<key>} says what became of it, 404 when the key was never seen; {@code GET /custody-accounts/<code>}
 * tells the balance; {@code POST /closed-accounts {account}} closes an invented card, so that payouts to it are refused.
 * {@code POST /given-back {payout[, code, detail]}} lets the money of a payout come back, days after it was paid perhaps:
 * its state is then {@code RETURNED}, {@code GET /returns[/<position>]} lists it, the account has the money again, and a
 * receipt of the return comes in.
 */
public final class BankOffice implements Office {

    private static final String PAYOUTS = "/payouts";
    private static final String ACCOUNTS = "/custody-accounts/";
    private static final String CLOSED = "/closed-accounts";
    private static final String GIVEN_BACK = "/given-back";
    private static final String RETURNS = "/returns";

    private final Journal journal;
    private final Journal closedJournal;
    private final Receipts receipts;
    private final GivenBackList returns;
    private final Clock clock;
    private final Map<String, Payment> byKey = new LinkedHashMap<>();
    private final Map<String, Money> paidBy = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();

    /** @param folder where the bank keeps what it did */
    public BankOffice(Path folder, Connector connector, OfficePapers papers, Clock clock) {
        this.journal = new Journal(folder.resolve("payouts.jsonl"));
        this.closedJournal = new Journal(folder.resolve("closed.jsonl"));
        this.receipts = new Receipts(new Journal(folder.resolve("receipts.jsonl")), connector, papers);
        this.returns = new GivenBackList(new Journal(folder.resolve("returns.jsonl")));
        this.clock = clock;
        journal.read().forEach(line -> remember(Json.MAPPER.treeToValue(line, Payment.class)));
        closedJournal.read().forEach(line -> closed.add(line.path("account").asString("")));
        byKey.values().stream().filter(Payment::isPaid).forEach(receipts::send);
        returns.all().forEach(this::comeBack);
    }

    @Override
    public String name() {
        return "bank";
    }

    @Override
    public String path() {
        return "/bank";
    }

    @Override
    public Reply answer(Request request) {
        if (request.is("POST", PAYOUTS)) {
            return pay(request);
        }
        if (request.isGetBelow(PAYOUTS + "/")) {
            return state(request.below(PAYOUTS + "/"));
        }
        if (request.isGetBelow(ACCOUNTS)) {
            return balance(request.below(ACCOUNTS));
        }
        if (request.is("GET", RETURNS)) {
            return returned("");
        }
        if (request.isGetBelow(RETURNS + "/")) {
            return returned(request.below(RETURNS + "/"));
        }
        if (request.is("POST", GIVEN_BACK)) {
            return giveBack(request);
        }
        return request.is("POST", CLOSED) ? close(request) : Reply.notFound();
    }

    private synchronized Reply pay(Request request) {
        Optional<PayoutOrder> order = PayoutOrder.of(request);
        if (order.isEmpty()) {
            return Reply.refused(422, "ORDER_UNUSABLE", "演示：付款指令缺少收款人或金额");
        }
        Payment known = byKey.get(request.key());
        if (known == null) {
            known = decide(request.key(), order.get());
            journal.append(known);
            remember(known);
            if (known.isPaid()) {
                receipts.send(known);
            }
        } else if (!known.isSame(order.get())) {
            return Reply.refused(409, "KEY_REUSED", "演示：同一个键，内容不同");
        }
        return known.isPaid() ? Reply.json(200, said(known)) : Reply.refused(422, known.code(), known.detail());
    }

    private Payment decide(String key, PayoutOrder order) {
        Refusal refusal = refusal(order);
        return new Payment(
                key,
                order.payer(),
                order.payerName(),
                order.payee(),
                order.account(),
                order.amount(),
                order.purpose(),
                "SB" + Digits.of("payout/" + key, 16),
                refusal == null ? null : refusal.code(),
                refusal == null ? null : refusal.detail(),
                clock.instant());
    }

    /** Why an order is not carried out. */
    private record Refusal(String code, String detail) {}

    private Refusal refusal(PayoutOrder order) {
        if (!CustodyAccount.isServed(order.payer())) {
            return new Refusal("PAYER_UNKNOWN", "演示：沙箱银行只为虚构企业存管");
        }
        if (!order.account().matches("990000\\d{10,13}")) {
            return new Refusal("ACCOUNT_NOT_SERVED", "演示：沙箱银行只付到 990000 开头的虚构卡");
        }
        if (closed.contains(order.account())) {
            return new Refusal("ACCOUNT_CLOSED", "演示：收款卡已销户");
        }
        if (order.amount().isGreaterThan(left(order.payer()))) {
            return new Refusal("BALANCE_TOO_LOW", "演示：存管账户余额不足");
        }
        return null;
    }

    private Money left(String payer) {
        return CustodyAccount.OPENING_BALANCE.minus(paidBy.getOrDefault(payer, Money.ZERO));
    }

    private void remember(Payment payment) {
        byKey.put(payment.key(), payment);
        if (payment.isPaid()) {
            paidBy.merge(payment.payer(), payment.amount(), Money::plus);
        }
    }

    private synchronized Reply state(String key) {
        Payment known = byKey.get(key);
        return known == null ? Reply.notFound() : Reply.json(200, said(known));
    }

    private Map<String, String> said(Payment payment) {
        Map<String, String> said = new LinkedHashMap<>();
        Optional<GivenBack> back = returns.of(payment.key());
        said.put("state", !payment.isPaid() ? "REFUSED" : back.isPresent() ? "RETURNED" : "PAID");
        said.put("reference", payment.reference());
        back.map(GivenBackList::said).ifPresent(said::putAll);
        if (payment.isPaid()) {
            said.put("paidAt", payment.at().toString());
        } else {
            said.put("code", payment.code());
            said.put("detail", payment.detail());
        }
        return said;
    }

    private synchronized Reply returned(String position) {
        return returns.after(position).map(page -> Reply.json(200, page)).orElseGet(Reply::notFound);
    }

    /** Once a payout, whatever it is asked again with. */
    private synchronized Reply giveBack(Request request) {
        String payout = request.text("payout");
        Payment paid = byKey.get(payout);
        if (paid == null || !paid.isPaid()) {
            return Reply.refused(422, "NOT_PAID", "演示：没有付过这一笔");
        }
        if (returns.of(payout).isEmpty()) {
            String code = request.text("code");
            String detail = request.text("detail");
            GivenBack back = new GivenBack(
                    payout,
                    "SR" + Digits.of("return/" + payout, 16),
                    paid.amount(),
                    clock.instant(),
                    code.isBlank() ? "ACCOUNT_CLOSED" : code,
                    detail.isBlank() ? "演示：收款账户已销户，款项退回" : detail);
            returns.add(back);
            comeBack(back);
        }
        return Reply.json(200, said(paid));
    }

    private void comeBack(GivenBack back) {
        Payment paid = byKey.get(back.payout());
        paidBy.merge(paid.payer(), back.amount(), (sum, part) -> sum.minus(part));
        receipts.sendBack(paid, back);
    }

    private synchronized Reply balance(String creditCode) {
        if (!CustodyAccount.isServed(creditCode)) {
            return Reply.notFound();
        }
        CustodyAccount account = CustodyAccount.of(creditCode, "");
        return Reply.json(
                200,
                Map.of(
                        "account",
                        account.masked(),
                        "bank",
                        account.branch(),
                        "balance",
                        left(creditCode).toString(),
                        "at",
                        clock.instant().toString()));
    }

    private synchronized Reply close(Request request) {
        String account = request.text("account");
        if (!account.startsWith("990000")) {
            return Reply.refused(422, "ACCOUNT_NOT_SERVED", "演示：只能注销虚构卡");
        }
        if (closed.add(account)) {
            closedJournal.append(Map.of("account", account));
        }
        return Reply.json(200, Map.of("state", "CLOSED"));
    }
}
