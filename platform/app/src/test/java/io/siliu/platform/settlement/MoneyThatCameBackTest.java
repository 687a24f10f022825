package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.PageClient;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.fourflow.FourFlowRecords;
import io.siliu.platform.fourflow.RecordSheet;
import io.siliu.platform.settlement.BankOfTests.Manner;
import io.siliu.platform.tax.HeldMonth;
import io.siliu.platform.tax.HeldMonths;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What the bank paid and gave back days later (退汇) is not paid: in tax, reports, invoices and proofs, and for whoever has to act. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "siliu.settlement.payout.bank-deadline=PT0.6S",
            "siliu.settlement.payout.sending-takes=PT0.3S",
            "siliu.settlement.payout.ask-again=PT0.1S",
            "siliu.settlement.payout.ask-longest=PT0.3S"
        })
class MoneyThatCameBackTest {

    private static final BankOfTests BANK = new BankOfTests();
    private static final String[] STAGES = {
        "settlement.payout.gate", "settlement.payout.sending", "settlement.payout.asking"
    };
    private static final String RETURNS = "settlement.payout.returns";
    private static final int ENTERPRISE = 7441;
    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final int port;
    private final TestAccounts test;
    private final Access access;
    private final Town town;
    private final SettlementDrafts drafts;
    private final SettlementLines lines;
    private final Payouts payouts;
    private final HeldMonths months;
    private final PaidInPeriod paid;
    private final PayHistory history;
    private final InvoiceRequests requests;
    private final FiledWithholding withholding;
    private final List<StageCounts> counts;
    private final FourFlowRecords records;
    private final Workers stages;
    private final JdbcClient database;
    private final LocalDate today;

    private long enterprise;
    private int batches;

    MoneyThatCameBackTest(
            @LocalServerPort int port,
            Accounts accounts,
            Access access,
            Town town,
            SettlementDrafts drafts,
            SettlementLines lines,
            Payouts payouts,
            HeldMonths months,
            PaidInPeriod paid,
            PayHistory history,
            InvoiceRequests requests,
            FiledWithholding withholding,
            List<StageCounts> counts,
            FourFlowRecords records,
            Workers stages,
            JdbcClient database,
            Clock clock) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.access = access;
        this.town = town;
        this.drafts = drafts;
        this.lines = lines;
        this.payouts = payouts;
        this.months = months;
        this.paid = paid;
        this.history = history;
        this.requests = requests;
        this.withholding = withholding;
        this.counts = counts;
        this.records = records;
        this.stages = stages;
        this.database = database;
        this.today = ChinaTime.today(clock);
    }

    @DynamicPropertySource
    static void theBank(DynamicPropertyRegistry registry) {
        registry.add("siliu.outside.bank", BANK::address);
    }

    @AfterAll
    void closeTheBank() {
        BANK.close();
    }

    @BeforeAll
    void anEnterprise() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.SUBCONTRACT);
    }

    @BeforeEach
    void theBankIsGood() {
        BANK.behaves(Manner.GOOD);
    }

    /** Another bank listed other returns before. */
    @BeforeAll
    void theListIsRead() {
        database.sql("UPDATE bank_returns_read SET position = NULL").update();
    }

    @Test
    void aPaymentThatCameBackGivesItsTaxBackOnceHoweverOftenItIsListed() {
        SettlementLine line = only(confirmed(naturalPerson(851), "60000.00"));
        settle(line, PayoutStage.PAID);
        assertThat(reported(line, today.minusDays(1), today.plusDays(1))).hasSize(1);
        assertThat(history.payouts(List.of(line.id()))).hasSize(1);

        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();
        database.sql("UPDATE bank_returns_read SET position = NULL").update();
        readTheList();

        Payout back = order(line);
        assertThat(back.stage()).isEqualTo(PayoutStage.RETURNED);
        assertThat(back.bankReference()).as("what it said first stays").isEqualTo("REF" + key(line));
        assertThat(back.paidAt()).isNotNull();
        assertThat(back.giveBack())
                .isEqualTo(new Payout.GiveBack("RET" + key(line), Instant.parse("2026-11-28T01:30:00Z")));
        assertThat(back.refusal().code()).isEqualTo("ACCOUNT_CLOSED");
        assertThat(back.refusal().words()).contains("款项退回");
        assertThat(held(line)).isEqualTo(HeldMonth.empty(YearMonth.from(today)));
        assertThat(steps(line)).containsExactly("RETURNED -60000.00 -1780.00");
        assertThat(reported(line, today.minusDays(1), today.plusDays(1)))
                .as("reported to nobody")
                .isEmpty();
        assertThat(history.payouts(List.of(line.id()))).isEmpty();
        assertThat(lines.forMatching(enterprise).returned()).contains(line.id());
        assertThat(database.sql("SELECT outcome FROM bank_return WHERE payout_key = ?")
                        .param(key(line))
                        .query(String.class)
                        .list())
                .containsExactly("TAKEN");
        assertThat(database.sql("SELECT refused_words FROM payout WHERE id = ?")
                        .param(back.id())
                        .query(byte[].class)
                        .single())
                .as("encrypted as the payee's")
                .satisfies(words -> assertThat(new String(words, UTF_8)).doesNotContain("款项"));
    }

    /** Whoever looks for the money in the custodied account finds it beside what a person decided. */
    @Test
    void whatCameBackSaysSoAlsoWhereAPersonDroppedTheLine() {
        SettlementLine line = only(confirmed(naturalPerson(975), "940.00"));
        settle(line, PayoutStage.PAID);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();
        Payout back = order(line);

        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, line.batchId(), line.id(), "本人没有银行卡了"));

        Payout dropped = order(line);
        assertThat(dropped.stage()).isEqualTo(PayoutStage.DROPPED);
        assertThat(dropped.giveBack()).isNotNull().isEqualTo(back.giveBack());
        assertThat(dropped.refusal()).isEqualTo(back.refusal());
        assertThat(dropped.paidAt()).isEqualTo(back.paidAt());
    }

    @Test
    void itIsOrderedAgainOnceTheBankSaysAgainThatItCameBackAndHeldAgainWithIt() {
        SettlementLine line = only(confirmed(naturalPerson(853), "20000.00"));
        settle(line, PayoutStage.PAID);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();
        Payout back = order(line);
        BANK.forgets("RET" + key(line));
        assertThatThrownBy(() -> payAgain(line, back))
                .as("the bank says that it is paid")
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(SettlementError.PAYOUT_STILL_UNCLEAR));
        assertThat(order(line).stage()).as("and a late word changes nothing").isEqualTo(PayoutStage.RETURNED);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");

        payAgain(line, back);
        settle(line, PayoutStage.PAID);

        assertThat(order(line).attempt()).isEqualTo(2);
        assertThat(held(line).incomeTax()).isEqualTo(line.amounts().incomeTax());
        assertThat(steps(line)).containsExactly("RETURNED -20000.00 -330.00", "AGAIN 20000.00 330.00");
        assertThat(lines.forMatching(enterprise).returned()).doesNotContain(line.id());
        assertThat(reported(line, today.minusDays(1), today.plusDays(1))).hasSize(1);
    }

    /** Its tax was given back; what the record says of the line is what was booked, to the cent. */
    @Test
    void theRecordOfWhatCameBackAddsUpFromGrossToNet() {
        SettlementLine line = only(confirmed(naturalPerson(967), "120000.01"));
        assertThat(line.amounts().vat().isPositive()).isTrue();
        settle(line, PayoutStage.PAID);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();
        assertThat(held(line)).isEqualTo(HeldMonth.empty(YearMonth.from(today)));

        assertAddsUp(line);
        assertThat(sheet(line).missing()).as("the money").anyMatch(missing -> missing.flow() == Flow.FUNDS);
    }

    /** What is held again in the next year is what the line was booked with, and so the record adds up as before. */
    @Test
    void theRecordOfWhatIsPaidAgainInALaterMonthAddsUpFromGrossToNet() {
        SettlementLine line = only(confirmed(naturalPerson(969), "130000.03"));
        settle(line, PayoutStage.PAID);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();
        List<RecordSheet.BridgeLine> before = assertAddsUp(line);
        LocalDate newYear = LocalDate.of(today.getYear() + 1, 1, 1);
        BANK.paysAt(newYear.atTime(0, 30).atZone(ChinaTime.ZONE).toInstant());
        try {
            payAgain(line, order(line));
            settle(line, PayoutStage.PAID);
        } finally {
            BANK.paysAt(null);
        }

        HeldMonth january = months.of(line.workerId()).stream()
                .filter(month -> month.month().equals(YearMonth.from(newYear)))
                .findFirst()
                .orElseThrow();
        assertThat(january.gross()
                        .minus(january.incomeTax())
                        .minus(january.vat())
                        .minus(january.surcharges()))
                .as("held for the month of the new payment")
                .isEqualTo(line.amounts().net());
        assertThat(assertAddsUp(line)).isEqualTo(before);
    }

    private List<RecordSheet.BridgeLine> assertAddsUp(SettlementLine line) {
        List<RecordSheet.BridgeLine> bridge = sheet(line).bridge();
        assertThat(bridge).extracting(RecordSheet.BridgeLine::operator).containsExactly("", "−", "−", "−", "=");
        List<Money> amounts = bridge.stream()
                .map(each -> Money.of(each.amount().replace(",", "")))
                .toList();
        assertThat(amounts)
                .containsExactly(
                        line.amounts().gross(),
                        line.amounts().incomeTax(),
                        line.amounts().vat().plus(line.amounts().surcharges()),
                        Money.ZERO,
                        line.amounts().net());
        assertThat(amounts.get(0).minus(amounts.get(1)).minus(amounts.get(2)).minus(amounts.get(3)))
                .isEqualTo(amounts.get(4));
        return bridge;
    }

    /** The record of the line once its block is solved. */
    private RecordSheet sheet(SettlementLine line) {
        database.sql("UPDATE match_block SET not_before = '2000-01-01' WHERE enterprise_id = ?")
                .param(enterprise)
                .update();
        stages.drain("fourflow.matching");
        String number = database.sql("SELECT number FROM four_flow_record WHERE line_id = ?")
                .param(line.id())
                .query(String.class)
                .single();
        return access.actingAs(RISK_DESK, () -> records.open(number, Locale.SIMPLIFIED_CHINESE));
    }

    /** The bank says late that it paid the earlier order after all. */
    @Test
    void whatAnotherOrderOfTheLinePaidIsNotOrderedAgain() {
        SettlementLine line = only(confirmed(naturalPerson(881), "950.00"));
        settle(line, PayoutStage.PAID);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();
        Payout first = order(line);
        payAgain(line, first);
        settle(line, PayoutStage.PAID);
        database.sql("UPDATE payout SET stage = 'PAID' WHERE id = ?")
                .param(first.id())
                .update();
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();

        Payout second = order(line);
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.stage()).isEqualTo(PayoutStage.RETURNED);
        assertThat(second.goesAgain()).isFalse();
        assertThatThrownBy(() -> payAgain(line, second))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(SettlementError.PAYOUT_NOT_REFUSED));
    }

    @Test
    void whatCameBackBeforeItsInvoiceWasToldToTheBureauIsNotInvoiced() {
        long batch = confirmed(List.of(naturalPerson(855), naturalPerson(857)), "1000.00");
        SettlementLine first = lines.ofBatch(enterprise, batch).get(0);
        SettlementLine second = lines.ofBatch(enterprise, batch).get(1);
        settle(first, PayoutStage.PAID);
        settle(second, PayoutStage.PAID);
        assertThat(invoices(batch)).containsExactly("2 2120.00");

        BANK.givesBack(key(second), "LIMIT_EXCEEDED");
        readTheList();

        assertThat(invoices(batch)).as("over what stays paid").containsExactly("1 1060.00");
        assertThat(requests.reviews(enterprise, batch)).isEmpty();
        payAgain(second, order(second));
        settle(second, PayoutStage.PAID);
        assertThat(invoices(batch)).containsExactly("1 1060.00", "1 1060.00");
    }

    @Test
    void anIssuedInvoiceIsPutBeforeAPersonAndStandsWhenTheLineIsPaidAgain() {
        long batch = confirmed(List.of(naturalPerson(859), naturalPerson(861)), "1000.00");
        SettlementLine line = lines.ofBatch(enterprise, batch).get(0);
        settle(line, PayoutStage.PAID);
        settle(lines.ofBatch(enterprise, batch).get(1), PayoutStage.PAID);
        issued(batch);

        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();

        assertThat(requests.reviews(enterprise, batch)).singleElement().satisfies(review -> {
            assertThat(review.isOpen()).isTrue();
            assertThat(review.lineNumber()).isEqualTo(line.lineNumber());
            assertThat(review.amount()).as("with the fee").isEqualTo(Money.of("1060.00"));
            assertThat(review.invoiceNumber()).isEqualTo("26990000000000000001");
        });
        payAgain(line, order(line));
        settle(line, PayoutStage.PAID);

        assertThat(requests.reviews(enterprise, batch))
                .singleElement()
                .satisfies(review -> assertThat(review.decision()).isEqualTo(InvoiceReview.Decision.PAID_AGAIN));
        assertThat(invoices(batch)).as("no second invoice over the same sale").containsExactly("2 2120.00");
    }

    @Test
    void afterARedLetterTheLineIsInvoicedAnewWhenItIsPaidAgain() {
        long batch = confirmed(naturalPerson(863), "1000.00");
        SettlementLine line = only(batch);
        settle(line, PayoutStage.PAID);
        issued(batch);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();
        long review = requests.reviews(enterprise, batch).get(0).id();

        assertThatThrownBy(() ->
                        access.actingAs(Town.person(enterprise), () -> decide(batch, review, "26990000000000000002")))
                .isInstanceOf(PlatformException.class);
        assertThatThrownBy(() -> access.actingAs(RISK_DESK, () -> decide(batch, review, "红字")))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(SettlementError.RED_LETTER_NUMBER));
        access.actingAs(RISK_DESK, () -> decide(batch, review, "26990000000000000002"));
        assertThatThrownBy(() -> access.actingAs(RISK_DESK, () -> decide(batch, review, "26990000000000000003")))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(SettlementError.INVOICE_REVIEW_DECIDED));

        payAgain(line, order(line));
        settle(line, PayoutStage.PAID);
        assertThat(invoices(batch)).containsExactly("1 1060.00", "1 1060.00");
    }

    @Test
    void whatFitsNoPaymentIsKeptForAPersonAndHoldsUpNoOther() {
        SettlementLine other = only(confirmed(naturalPerson(865), "700.00"));
        SettlementLine refused = only(confirmed(naturalPerson(867), "800.00"));
        settle(other, PayoutStage.PAID);
        BANK.behaves(Manner.REFUSES);
        settle(refused, PayoutStage.REFUSED);
        BANK.behaves(Manner.GOOD);
        BANK.lists("77", "1.00", "RET-UNKNOWN", "ACCOUNT_CLOSED");
        BANK.lists(key(other), "699.00", "RET-PART", "ACCOUNT_CLOSED");
        BANK.lists(key(refused), refused.amounts().net().toString(), "RET-REFUSED", "ACCOUNT_CLOSED");
        SettlementLine line = only(confirmed(naturalPerson(869), "900.00"));
        settle(line, PayoutStage.PAID);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");

        readTheList();

        assertThat(outcomes()).contains("RET-UNKNOWN UNKNOWN_ORDER", "RET-PART OTHER_AMOUNT", "RET-REFUSED NOT_PAID");
        assertThat(order(other).stage()).isEqualTo(PayoutStage.PAID);
        assertThat(order(refused).stage()).isEqualTo(PayoutStage.REFUSED);
        assertThat(order(line).stage()).isEqualTo(PayoutStage.RETURNED);
    }

    /** Money may lie there of which nobody here knows: it waits on the desk's page until somebody says what came of it. */
    @Test
    void whatFitsNoPaymentWaitsOnTheDesksPageUntilItIsAnswered() {
        SettlementLine line = only(confirmed(naturalPerson(883), "710.00"));
        settle(line, PayoutStage.PAID);
        BANK.lists("78", "1.00", "RET-PAGE-UNKNOWN", "ACCOUNT_CLOSED");
        BANK.lists(key(line), "709.00", "RET-PAGE-PART", "NAME_WRONG");
        readTheList();
        long waiting = unclear();

        assertThat(in(Role.ENTERPRISE, enterprise).get("/batches").body()).doesNotContain("RET-PAGE", "id=\"returns\"");
        PageClient desk = in(Role.RISK_DESK, null);
        String batch = "/batches/" + line.batchId() + "/lines/" + line.id();
        assertThat(desk.get("/batches").body())
                .contains("退汇待查", "RET-PAGE-UNKNOWN", "本平台没有这个付款单号", "RET-PAGE-PART")
                .contains("金额与付款单不同：付款单是 710.00 元", "NAME_WRONG", batch)
                .doesNotContain("??");
        assertThat(desk.get("/language/en?back=/batches").body())
                .contains("Returns to look into", "over another amount: 710.00 CNY")
                .doesNotContain("??");
        desk.get("/language/zh-CN?back=/");
        String act = "/batches/returns";
        assertThat(desk.post("/batches", act, "reference", "RET-PAGE-PART", "reason", "?")
                        .body())
                .contains("写明为什么", "RET-PAGE-PART");
        assertThat(desk.post("/batches", act, "reference", "RET-PAGE-PART", "reason", "银行更正：列错了金额")
                        .body())
                .contains("已了结", "RET-PAGE-UNKNOWN")
                .doesNotContain("value=\"RET-PAGE-PART\"", "??");
        anAnsweredReturnIsFoldedBelow(desk, batch);
        assertThat(desk.post("/batches", act, "reference", "RET-PAGE-PART", "reason", "再说一次")
                        .body())
                .contains("这笔退汇已有结果");

        assertThat(unclear()).as("the status counts what waits").isEqualTo(waiting - 1);
        assertThat(order(line).stage()).as("nothing is booked by it").isEqualTo(PayoutStage.PAID);
        assertThat(database.sql("SELECT answer FROM bank_return WHERE reference = 'RET-PAGE-PART'")
                        .query(String.class)
                        .single())
                .isEqualTo("银行更正：列错了金额");
        assertThat(database.sql("SELECT COUNT(*) FROM audit_event WHERE deed = 'RETURN_ANSWERED'"
                                + " AND subject_id = 'RET-PAGE-PART' AND account_id <> 0")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** Who answered it, when, and what; for the desk alone. */
    private void anAnsweredReturnIsFoldedBelow(PageClient desk, String line) {
        String page = desk.get("/batches").body();
        String folded = page.substring(page.indexOf("id=\"answered\""));
        assertThat(folded)
                .contains("最近了结的", "RET-PAGE-PART", "银行更正：列错了金额", "示例人 记于 " + today, line)
                .doesNotContain("RET-PAGE-UNKNOWN");
        assertThat(desk.get("/language/en?back=/batches").body())
                .contains("Settled last", "recorded by 示例人")
                .doesNotContain("??");
        desk.get("/language/zh-CN?back=/");
        assertThat(in(Role.ENTERPRISE, enterprise).get("/batches").body())
                .doesNotContain("RET-PAGE", "id=\"answered\"");
    }

    private long unclear() {
        return counts.stream()
                .map(StageCounts::counts)
                .filter(each -> each.containsKey("payouts.returns-unclear"))
                .mapToLong(each -> each.get("payouts.returns-unclear"))
                .sum();
    }

    @Test
    void anEntryThatIsNotUnderstoodIsReadAgainUntilItIs() {
        SettlementLine line = only(confirmed(naturalPerson(871), "910.00"));
        settle(line, PayoutStage.PAID);
        BANK.lists(key(line), "viel", "RET" + key(line), "ACCOUNT_CLOSED");
        SettlementLine next = only(confirmed(naturalPerson(873), "920.00"));
        settle(next, PayoutStage.PAID);
        BANK.givesBack(key(next), "ACCOUNT_CLOSED");

        readTheList();

        assertThat(order(next).stage()).as("the others on the page are taken").isEqualTo(PayoutStage.RETURNED);
        assertThat(order(line).stage()).isEqualTo(PayoutStage.PAID);
        BANK.forgets("RET" + key(line));
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();
        assertThat(order(line).stage()).isEqualTo(PayoutStage.RETURNED);
    }

    /** The order died on its way; by the time it is asked about, it was paid and came back. */
    @Test
    void anOrderOfWhichTheFirstWordIsThatItCameBackEndsThere() {
        BANK.behaves(Manner.PAYS_AND_BREAKS_OFF);
        SettlementLine line = only(confirmed(naturalPerson(875), "930.00"));
        stages.drain("settlement.payout.gate", "settlement.payout.sending");
        if (order(line).stage() == PayoutStage.HELD) {
            access.actingAs(
                    RISK_DESK,
                    () -> payouts.release(
                            enterprise, line.batchId(), line.id(), order(line).screenedAt(), "看过，可以付"));
            stages.drain("settlement.payout.sending");
        }
        assertThat(order(line).stage()).isEqualTo(PayoutStage.UNKNOWN);
        BANK.behaves(Manner.GOOD);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");

        settle(line, PayoutStage.RETURNED);

        assertThat(order(line).paidAt()).isNotNull();
        assertThat(steps(line)).containsExactly("RETURNED -930.00 0.00");
        readTheList();
        assertThat(outcomes()).contains("RET" + key(line) + " TAKEN");
    }

    @Test
    void thePageOfTheBatchSaysItAndOffersTheDeskWhatToDo() {
        long batch = confirmed(naturalPerson(877), "940.00");
        SettlementLine line = only(batch);
        settle(line, PayoutStage.PAID);
        issued(batch);
        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();

        String address = "/batches/" + batch;
        assertThat(in(Role.ENTERPRISE, enterprise)
                        .get(address + "?show=RETURNED")
                        .body())
                .contains("退汇", "1 行退汇", "RET" + key(line), "等本人换收款卡")
                .contains("第 " + line.lineNumber() + " 行的钱退回来了，平台开的发票里还有它（996.40 元）")
                .doesNotContain("??", "pay-again", "invoice-reviews");
        PageClient desk = in(Role.RISK_DESK, null);
        assertThat(desk.get(address).body())
                .contains("pay-again", "invoice-reviews", "已开红字，冲回")
                .doesNotContain("??");
        assertThat(desk.get("/language/en?back=" + address).body())
                .contains("came back")
                .doesNotContain("??");
        desk.get("/language/zh-CN?back=/");
        String act = address + "/invoice-reviews/"
                + requests.reviews(enterprise, batch).get(0).id();
        assertThat(desk.post(address, act, "decision", "RED_LETTER", "reason", "不再付这一笔")
                        .body())
                .contains("红字发票号没有填对");
        assertThat(desk.post(address, act, "decision", "STANDS", "reason", "本人换卡后重新付")
                        .body())
                .contains("已记下", "留着：这一行会重新付")
                .doesNotContain("??", "invoice-reviews");
    }

    /** 更正申报: what the office was told was held from income that nobody got. */
    @Test
    void whatAFilingOfWithholdingCoversAndThatCameBackIsToBeCorrected() {
        int worker = naturalPerson(879);
        SettlementLine line = only(confirmed(worker, "8000.00"));
        settle(line, PayoutStage.PAID);
        database.sql("UPDATE payout SET paid_at = '2024-02-10 03:00:00' WHERE line_id = ?")
                .param(line.id())
                .update();
        long filing = line.id();
        database.sql("""
                        INSERT INTO withholding_filing (id, month, receipt, people, line_count, gross, mark, recorded_at,
                            recorded_by, recorded_by_name, confirmed_at, confirmed_by, confirmed_by_name, retention_class)
                        VALUES (?, '2024-02', ?, 1, 1, 8000, ?, NOW(6), 1, '示例', NOW(6), 2, '示例', 'TAX')
                        """)
                .params(filing, "BACK-" + filing, PayMark.of(line.workerId(), "RIDER", Money.of("8000.00")))
                .update();
        database.sql("INSERT INTO withholding_filing_pay (filing_id, worker_id, occupation, gross, line_count)"
                        + " VALUES (?, ?, ?, 8000, 1)")
                .params(filing, line.workerId(), "RIDER")
                .update();
        assertThat(overfiled()).as("it was paid").isEmpty();

        BANK.givesBack(key(line), "ACCOUNT_CLOSED");
        readTheList();

        assertThat(overfiled())
                .containsExactly(new FiledWithholding.Overfiled(YearMonth.of(2024, 2), 1, Money.of("8000.00")));
        database.sql("DELETE FROM withholding_filing_pay WHERE filing_id = ?")
                .param(filing)
                .update();
        database.sql("DELETE FROM withholding_filing WHERE id = ?")
                .param(filing)
                .update();
    }

    private List<FiledWithholding.Overfiled> overfiled() {
        Actor officer = new Actor(0, "test", Role.TAX_OFFICER, null, null, Role.TAX_OFFICER.permissions());
        return access.actingAs(officer, withholding::differences).overfiled().stream()
                .filter(each -> each.month().equals(YearMonth.of(2024, 2)))
                .toList();
    }

    private void decide(long batch, long review, String number) {
        requests.decide(enterprise, batch, review, InvoiceReview.Decision.RED_LETTER, number, "不再付这一笔");
    }

    /** As the bureau says it of what was asked for. */
    private void issued(long batch) {
        database.sql(
                        "UPDATE invoice_request SET stage = 'ISSUED', sent_at = NOW(6), invoice_number = '26990000000000000001',"
                                + " issued_on = '2026-11-25' WHERE batch_id = ?")
                .param(batch)
                .update();
    }

    private void payAgain(SettlementLine line, Payout back) {
        access.actingAs(
                RISK_DESK, () -> payouts.payAgain(enterprise, line.batchId(), line.id(), back.id(), "已退汇，本人换了卡"));
    }

    private void readTheList() {
        database.sql("UPDATE bank_returns_read SET next_at = '2000-01-01'").update();
        stages.drain(RETURNS);
    }

    private List<String> outcomes() {
        return database.sql("SELECT reference, outcome FROM bank_return")
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private String key(SettlementLine line) {
        return Long.toString(order(line).id());
    }

    private PageClient in(Role role, Long enterpriseId) {
        PageClient pages = new PageClient(port);
        pages.signIn(test.person(role, enterpriseId).name(), TestAccounts.PASSWORD);
        return pages;
    }

    private List<String> invoices(long batch) {
        return database.sql(
                        "SELECT line_count, total FROM invoice_request WHERE batch_id = ? AND line_id IS NULL ORDER BY id")
                .param(batch)
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private List<PaidInPeriod.Part> reported(SettlementLine line, LocalDate from, LocalDate to) {
        return paid.parts(from, to).stream()
                .filter(part -> part.workerId() == line.workerId())
                .toList();
    }

    private int naturalPerson(int oddIndex) {
        town.worker(oddIndex);
        return oddIndex;
    }

    private HeldMonth held(SettlementLine line) {
        return months.of(line.workerId()).get(0);
    }

    private List<String> steps(SettlementLine line) {
        return database.sql(
                        "SELECT cause, gross, income_tax FROM settlement_withholding_step WHERE line_id = ? ORDER BY step")
                .param(line.id())
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private SettlementLine only(long batch) {
        return lines.ofBatch(enterprise, batch).get(0);
    }

    private Payout order(SettlementLine line) {
        return payouts.ofBatch(line.enterpriseId(), line.batchId()).get(line.id());
    }

    private long confirmed(int worker, String gross) {
        return confirmed(List.of(worker), gross);
    }

    /** One line each. */
    private long confirmed(List<Integer> workers, String gross) {
        StringBuilder rows = new StringBuilder();
        String batch = "BACK-" + ++batches;
        for (int worker : workers) {
            rows.append(Town.line(batch, town.acceptedTask(enterprise, worker, gross, today), worker, gross));
        }
        Money sum = Money.of(gross).times(BigDecimal.valueOf(workers.size()));
        return confirmed(enterprise, rows.toString(), sum.toString());
    }

    private long confirmed(long payer, String rows, String gross) {
        String csv = Town.header() + rows;
        Money amount = Money.of(gross);
        long draft = access.actingAs(
                Town.person(payer), () -> drafts.preview(csv.getBytes(UTF_8)).draftId());
        Confirmation first = access.actingAs(Town.person(payer), () -> confirm(draft, amount));
        return first.kind() == Confirmation.Kind.BOOKED
                ? first.batchId()
                : access.actingAs(colleague(payer), () -> confirm(draft, amount))
                        .batchId();
    }

    /** Beyond what one person may confirm in a day a second one has to. */
    private static Actor colleague(long payer) {
        return new Actor(2, "示例同事", Role.ENTERPRISE, payer, null, Role.ENTERPRISE.permissions());
    }

    private Confirmation confirm(long draft, Money gross) {
        DraftSheet sheet = drafts.open(draft);
        return drafts.confirm(
                draft,
                gross.plus(gross.times(new BigDecimal("0.06"))),
                sheet.lines().size(),
                sheet.code());
    }

    /** Lets the stages work, and a person release what is held, until the order has come to the stage. */
    private void settle(SettlementLine line, PayoutStage wanted) {
        long deadline = System.nanoTime() + 15_000_000_000L;
        while (order(line).stage() != wanted) {
            assertThat(System.nanoTime()).as("order %s", order(line)).isLessThan(deadline);
            if (Set.of(PayoutStage.HELD).contains(order(line).stage())) {
                access.actingAs(
                        RISK_DESK,
                        () -> payouts.release(
                                line.enterpriseId(),
                                line.batchId(),
                                line.id(),
                                order(line).screenedAt(),
                                "看过，可以付"));
            }
            stages.drain(STAGES);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(60);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
