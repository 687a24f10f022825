package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.Migrations;
import io.siliu.platform.SignedAgreements;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.WaitingWork;
import io.siliu.platform.contract.ContractSigned;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.VatRecoveries;
import io.siliu.platform.filing.VatRepayments;
import io.siliu.platform.settlement.BankOfTests.Manner;
import io.siliu.platform.tax.HeldMonth;
import io.siliu.platform.tax.HeldMonths;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Tax is held when income is paid, sales are invoiced and reported when they are: what never went leaves no trace in them. */
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
class WhatFollowsTheMoneyTest {

    private static final BankOfTests BANK = new BankOfTests();
    private static final String[] STAGES = {
        "settlement.payout.gate", "settlement.payout.sending", "settlement.payout.asking"
    };
    private static final int ENTERPRISE = 7431;
    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final Actor SECOND = new Actor(3, "示例同事", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final Access access;
    private final Town town;
    private final SettlementDrafts drafts;
    private final SettlementLines lines;
    private final Payouts payouts;
    private final HeldMonths months;
    private final PaidInPeriod paid;
    private final List<ContractSigned> signed;
    private final AgreementPapers papers;
    private final VatRepayments repayments;
    private final VatRecoveries recoveries;
    private final VatOfUnpaidLines unpaidLines;
    private final List<StageCounts> counts;
    private final List<WaitingWork> work;
    private final TransactionTemplate transaction;
    private final Workers stages;
    private final JdbcClient database;
    private final LocalDate today;

    private long enterprise;
    private int batches;

    WhatFollowsTheMoneyTest(
            Access access,
            Town town,
            SettlementDrafts drafts,
            SettlementLines lines,
            Payouts payouts,
            HeldMonths months,
            PaidInPeriod paid,
            List<ContractSigned> signed,
            AgreementPapers papers,
            VatRepayments repayments,
            VatRecoveries recoveries,
            VatOfUnpaidLines unpaidLines,
            List<StageCounts> counts,
            List<WaitingWork> work,
            TransactionTemplate transaction,
            Workers stages,
            JdbcClient database,
            Clock clock) {
        this.access = access;
        this.town = town;
        this.drafts = drafts;
        this.lines = lines;
        this.payouts = payouts;
        this.months = months;
        this.paid = paid;
        this.signed = signed;
        this.papers = papers;
        this.repayments = repayments;
        this.recoveries = recoveries;
        this.unpaidLines = unpaidLines;
        this.counts = counts;
        this.work = work;
        this.transaction = transaction;
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

    @Test
    void aRefusedPaymentGivesItsTaxBackAndTheNextOneIsReckonedWithoutIt() {
        int worker = naturalPerson(751);
        BANK.behaves(Manner.REFUSES);
        SettlementLine refused = only(confirmed(worker, "60000.00"));
        assertThat(refused.amounts().incomeTax()).isEqualTo(Money.of("1780.00"));
        settle(refused, PayoutStage.REFUSED);

        assertThat(held(refused)).isEqualTo(HeldMonth.empty(YearMonth.from(today)));
        assertThat(steps(refused)).containsExactly("REFUSED -60000.00 -1780.00");

        BANK.behaves(Manner.GOOD);
        SettlementLine paid = only(confirmed(worker, "50000.00"));
        assertThat(paid.amounts().incomeTax()).as("of 50,000 alone").isEqualTo(Money.of("1050.00"));
        assertThat(paid.amounts().vat()).as("50,000 is below the threshold").isEqualTo(Money.ZERO);
        settle(paid, PayoutStage.PAID);
        assertThat(held(paid).gross()).isEqualTo(Money.of("50000.00"));
        assertThat(steps(paid)).as("a reservation becomes final without a step").isEmpty();
    }

    @Test
    void anOrderInItsPlaceHoldsTheTaxAgain() {
        int worker = naturalPerson(753);
        BANK.behaves(Manner.REFUSES);
        SettlementLine line = only(confirmed(worker, "20000.00"));
        settle(line, PayoutStage.REFUSED);
        Payout refused = order(line);
        access.actingAs(
                RISK_DESK,
                () -> payouts.payAgain(enterprise, line.batchId(), line.id(), refused.id(), "本人换了卡，银行已说明没付"));
        BANK.behaves(Manner.GOOD);
        settle(line, PayoutStage.PAID);
        assertThat(held(line).gross()).isEqualTo(Money.of("20000.00"));
        assertThat(held(line).incomeTax()).isEqualTo(line.amounts().incomeTax());
        assertThat(steps(line)).containsExactly("REFUSED -20000.00 -330.00", "AGAIN 20000.00 330.00");
    }

    /** VAT of a payment is never below zero, so no later one makes it good. */
    @Test
    void vatThatOnePaymentBoreForAnotherThatIsNotMadeIsDueToTheWorker() {
        int worker = naturalPerson(779);
        SettlementLine first = only(confirmed(worker, "60000.00"));
        SettlementLine second = only(confirmed(worker, "50000.00"));
        assertThat(first.amounts().vat()).isEqualTo(Money.ZERO);
        assertThat(second.amounts().vat()).as("of both").isEqualTo(Money.of("1089.11"));
        assertThat(dueTo(second)).isEmpty();

        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, first.batchId(), first.id(), "企业录错了金额"));

        assertThat(held(second).vat()).as("50,000 are exempt").isEqualTo(Money.of("1089.11"));
        assertThat(dueTo(second)).containsExactly(Money.of("1154.46"));
        assertThat(dueTo(second, officer("990100")))
                .as("where the worker works")
                .containsExactly(Money.of("1154.46"));
        assertThat(dueTo(second, officer("990200"))).isEmpty();
        assertThatThrownBy(() -> recorded(second, "400.00", "REF-20260420"))
                .as("not what is due")
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(FilingError.VAT_REPAYMENT_AMOUNT));
        assertThat(dueTo(second)).containsExactly(Money.of("1154.46"));
        givenBack(second, "1154.46", "REF-20260420");
        assertThat(dueTo(second)).isEmpty();
        assertThat(held(second).vat()).isEqualTo(Money.ZERO);
        assertThat(held(second).surcharges()).isEqualTo(Money.ZERO);
        assertThat(held(second).income()).as("without the VAT that is none").isEqualTo(Money.of("50000.00"));
    }

    /** What the worker has is neither taken from the month a second time nor held anew when the line is paid after all. */
    @Test
    void vatThatWasGivenBackIsGivenBackOnce() {
        int worker = naturalPerson(783);
        SettlementLine first = only(confirmed(worker, "60000.00"));
        SettlementLine second = only(confirmed(worker, "50000.00"));
        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, first.batchId(), first.id(), "企业录错了金额"));
        givenBack(second, "1154.46", "REF-20260421");

        BANK.behaves(Manner.REFUSES);
        settle(second, PayoutStage.REFUSED);
        assertThat(held(second)).as("nothing is below zero").isEqualTo(HeldMonth.empty(YearMonth.from(today)));
        assertThat(unpaid(second))
                .singleElement()
                .extracting(VatRecoveries.Unpaid::why)
                .isEqualTo(VatOfUnpaidLines.Why.REFUSED);
        assertRefused(() -> returned(second, "BACK-20260421"), FilingError.VAT_RECOVERY_NONE);

        Payout refused = order(second);
        access.actingAs(
                RISK_DESK,
                () -> payouts.payAgain(enterprise, second.batchId(), second.id(), refused.id(), "本人换了卡，银行已说明没付"));
        BANK.behaves(Manner.GOOD);
        settle(second, PayoutStage.PAID);
        assertThat(held(second).gross()).isEqualTo(Money.of("50000.00"));
        assertThat(held(second).vat()).isEqualTo(Money.ZERO);
        assertThat(held(second).surcharges()).isEqualTo(Money.ZERO);
        assertThat(held(second).income()).isEqualTo(Money.of("50000.00"));
        assertThat(dueTo(second)).isEmpty();
        assertThat(unpaid(second)).as("it was the VAT of this line").isEmpty();
    }

    /** Who cannot be paid any more has it for good: without a person's word the page would forbid for ever to ask for it. */
    @Test
    void vatThatWasGivenBackOfARefusedLineIsReturnedOnceThatIsDropped() {
        SettlementLine line = overheld(819);
        givenBack(line, "1154.46", "REF-20260438");
        BANK.behaves(Manner.REFUSES);
        settle(line, PayoutStage.REFUSED);
        List<String> taken = steps(line);
        assertRefused(() -> returned(line, "BACK-20260438"), FilingError.VAT_RECOVERY_NONE);

        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, line.batchId(), line.id(), "本人没有银行卡了"));

        assertThat(steps(line)).as("its tax went back when the bank refused it").isEqualTo(taken);
        assertThat(held(line)).isEqualTo(HeldMonth.empty(YearMonth.from(today)));
        assertThat(unpaid(line))
                .singleElement()
                .extracting(VatRecoveries.Unpaid::why)
                .isEqualTo(VatOfUnpaidLines.Why.DROPPED);
        returned(line, "BACK-20260438");
        assertThat(unpaid(line)).isEmpty();
    }

    /** Held = taken back + given back, of a line that is never paid: what the worker has of it stands there until it is returned. */
    @Test
    void vatThatWasGivenBackOfALineThatIsDroppedForGoodStaysSeenUntilItIsReturned() {
        SettlementLine line = overheld(793);
        givenBack(line, "1154.46", "REF-20260423");
        long owed = counted("vat-repayments.owed-back");
        assertThat(unpaid(line)).as("it may still be paid").isEmpty();

        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, line.batchId(), line.id(), "企业录错了金额"));

        assertThat(held(line)).as("nothing is owed").isEqualTo(HeldMonth.empty(YearMonth.from(today)));
        assertThat(unpaid(line)).singleElement().satisfies(row -> {
            assertThat(row.held()).isEqualTo(Money.of("1154.46"));
            assertThat(row.givenBack()).isEqualTo(Money.of("1154.46"));
            assertThat(row.why()).isEqualTo(VatOfUnpaidLines.Why.DROPPED);
            assertThat(row.month()).isEqualTo(YearMonth.from(today));
            assertThat(row.worker()).contains("*");
        });
        assertThat(lost(line)).isEqualTo(Money.ZERO);
        assertThat(counted("vat-repayments.owed-back")).isEqualTo(owed + 1);

        assertRefused(() -> returned(line, "?"), FilingError.VAT_REPAYMENT_REFERENCE);
        returned(line, "BACK-20260423");
        assertThat(unpaid(line)).isEmpty();
        assertThat(counted("vat-repayments.owed-back")).isEqualTo(owed);
        assertThat(held(line)).as("the books were right").isEqualTo(HeldMonth.empty(YearMonth.from(today)));
        assertThat(database.sql("SELECT amount FROM settlement_vat_recovered WHERE line_id = ?")
                        .param(line.id())
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("1154.46");
        assertRefused(() -> returned(line, "BACK-20260424"), FilingError.VAT_RECOVERY_NONE);
        assertThat(shownAsReturned(line, officer("990100"))).singleElement().satisfies(row -> {
            assertThat(row.amount()).isEqualTo(Money.of("1154.46"));
            assertThat(row.how().reference()).isEqualTo("BACK-20260423");
            assertThat(row.how().by().name()).isEqualTo("test");
            assertThat(row.worker()).contains("*");
        });
        assertThat(shownAsReturned(line, officer("990200")))
                .as("another region")
                .isEmpty();

        access.actingAs(SECOND, () -> recoveries.withdrawOfLine(line.enterpriseId(), line.id()));
        assertThat(unpaid(line)).as("the worker did not after all").hasSize(1);
        assertThat(shownAsReturned(line, RISK_DESK)).isEmpty();
        returned(line, "BACK-20260423");
    }

    private List<VatRecoveries.Returned> shownAsReturned(SettlementLine line, Actor reader) {
        return access.actingAs(reader, recoveries::returned).stream()
                .filter(each -> each.lineId() == line.id())
                .toList();
    }

    /** The migration finds in steps of before what the code writes into those of now. */
    @Test
    void whatWasGivenBackBeforeStepsSaidItIsFoundByTheMigration() {
        SettlementLine line = overheld(807);
        givenBack(line, "1154.46", "REF-20260429");
        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, line.batchId(), line.id(), "企业录错了金额"));
        List<VatRecoveries.Unpaid> told = unpaid(line);
        database.sql("UPDATE settlement_withholding_step SET given_back = 0 WHERE line_id = ?")
                .param(line.id())
                .update();
        assertThat(unpaid(line)).isEmpty();

        Migrations.run(database, "V606__filing_vat_given_back.sql", "UPDATE settlement_withholding_step");

        assertThat(unpaid(line)).hasSize(1).isEqualTo(told);
    }

    @Test
    void aMonthOfBeforeItsCityWasKeptIsFoundByTheMigration() {
        SettlementLine line = overheld(809);
        database.sql("UPDATE tax_held_month SET city = NULL WHERE worker_id = ?")
                .param(line.workerId())
                .update();
        assertThat(dueTo(line, officer("990100"))).isEmpty();

        Migrations.run(database, "V608__tax_overheld_city.sql", "UPDATE tax_held_month");

        assertThat(dueTo(line, officer("990100"))).containsExactly(Money.of("1154.46"));
    }

    /** The worker moved since the month was kept: what is due and what was given back are read by the same officers. */
    @Test
    void officersWhoSeeWhatIsDueSeeItGivenBack() {
        SettlementLine line = overheld(805);
        database.sql("UPDATE tax_held_month SET city = '990200' WHERE worker_id = ?")
                .param(line.workerId())
                .update();
        assertThat(dueTo(line, officer("990200"))).hasSize(1);
        recorded(line, "1154.46", "REF-20260430");

        assertThat(references(officer("990200"))).contains("REF-20260430");
        assertThat(references(officer("990100"))).doesNotContain("REF-20260430");
    }

    private List<String> references(Actor reader) {
        return access.actingAs(reader, repayments::recorded).stream()
                .map(VatRepayments.Repayment::reference)
                .toList();
    }

    /** The second one has not seen the first one's row when it looks, and waits for it when it writes its own. */
    @Test
    void twoWhoRecordTheSameAtOnceAreToldThatOnePaymentWaits() {
        SettlementLine line = overheld(811);
        CompletableFuture<Void> second = transaction.execute(status -> {
            recorded(line, "1154.46", "REF-20260432");
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> recorded(line, "1154.46", "REF-20260433"));
            assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return other;
        });
        assertThatThrownBy(second::join)
                .cause()
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(FilingError.VAT_REPAYMENT_NONE));
    }

    /** Of two workers nothing else is the same than the number of the bank. */
    @Test
    void twoWhoRecordOneNumberAtOnceAreToldThatItIsTaken() {
        SettlementLine one = overheld(823);
        SettlementLine another = overheld(825);
        CompletableFuture<Void> second = transaction.execute(status -> {
            recorded(one, "1154.46", "REF-20260439");
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> recorded(another, "1154.46", "REF-20260439"));
            assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return other;
        });
        assertThatThrownBy(second::join)
                .cause()
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(FilingError.VAT_REPAYMENT_REFERENCE));
    }

    /** A worker returned two sums by two payments; somebody else typed the number of the one at the other. */
    @Test
    void twoWhoRecordOneNumberAsReturnedAtOnceAreToldThatItIsTaken() {
        SettlementLine one = neverPaid(827, "REF-20260440");
        SettlementLine another = neverPaid(829, "REF-20260441");
        CompletableFuture<Void> second = transaction.execute(status -> {
            returned(one, "BACK-20260440");
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> returned(another, "BACK-20260440"));
            assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return other;
        });
        assertThatThrownBy(second::join)
                .cause()
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(FilingError.VAT_REPAYMENT_REFERENCE));
        assertThat(unpaid(another)).as("still owed").hasSize(1);
    }

    /** Also where the caller did not look after that. */
    @Test
    void whatAWorkerReturnedIsRecordedByWhoMayFileAlone() {
        SettlementLine line = neverPaid(831, "REF-20260442");
        Actor officer = officer("990100");
        Money amount = Money.of("1154.46");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> access.actingAs(
                        officer, () -> unpaidLines.recovered(line.enterpriseId(), line.id(), amount, "BACK-20260442"))))
                .isInstanceOf(PlatformException.class);
        returned(line, "BACK-20260442");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                        access.actingAs(officer, () -> unpaidLines.withdrawn(line.enterpriseId(), line.id()))))
                .isInstanceOf(PlatformException.class);
        assertThat(unpaid(line)).isEmpty();
    }

    /** A line whose VAT the worker got back and that was dropped then. */
    private SettlementLine neverPaid(int worker, String reference) {
        SettlementLine line = overheld(worker);
        givenBack(line, "1154.46", reference);
        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, line.batchId(), line.id(), "企业录错了金额"));
        return line;
    }

    private void returned(SettlementLine line, String reference) {
        access.actingAs(
                RISK_DESK, () -> recoveries.ofLine(line.enterpriseId(), line.id(), Money.of("1154.46"), reference));
    }

    /** The month reached the threshold anew between the two persons: it owes what the worker got. */
    @Test
    void whatAnotherPaymentOfTheMonthOwesWasGivenBackTooMuchAndIsReturned() {
        int worker = 803;
        SettlementLine line = overheld(worker);
        recorded(line, "1154.46", "REF-20260428");
        confirmed(worker, "60000.00");
        long owed = counted("vat-repayments.owed-back");
        confirmed("REF-20260428");

        assertThat(repayment("REF-20260428").beyond()).isEqualTo(Money.of("1154.46"));
        assertThat(counted("vat-repayments.owed-back")).isEqualTo(owed + 1);
        assertThat(held(line).vat()).as("it is owed").isEqualTo(Money.of("1089.11"));
        long id = repayment("REF-20260428").id();
        assertRefused(() -> recovered(id, "1154.46", "REF-20260428"), FilingError.VAT_REPAYMENT_REFERENCE);
        assertRefused(() -> recovered(id, "1154.45", "BACK-20260428"), FilingError.VAT_REPAYMENT_AMOUNT);
        recovered(id, "1154.46", "BACK-20260428");
        VatRecoveries.Recovered how = repayment("REF-20260428").recovered();
        assertThat(how.reference()).isEqualTo("BACK-20260428");
        assertThat(how.by().name()).as("who ended it").isEqualTo("test");
        assertThat(did("VAT_RECOVERED", "VAT_REPAYMENT", id)).isEqualTo(1);
        assertThat(did("VAT_RECOVERED", "WORKER", line.workerId())).isEqualTo(1);
        assertThat(repayment("REF-20260428").isOwedBack()).isFalse();
        assertThat(counted("vat-repayments.owed-back")).isEqualTo(owed);
        assertRefused(() -> recovered(id, "1154.46", "BACK-20260429"), FilingError.VAT_RECOVERY_NONE);

        access.actingAs(SECOND, () -> recoveries.withdrawOfRepayment(id));
        assertThat(repayment("REF-20260428").isOwedBack()).isTrue();
        assertThat(did("VAT_RECOVERY_WITHDRAWN", "VAT_REPAYMENT", id)).isEqualTo(1);
        assertRefused(
                () -> access.actingAs(SECOND, () -> recoveries.withdrawOfRepayment(id)), FilingError.VAT_RECOVERY_NONE);
        recovered(id, "1154.46", "BACK-20260428");
    }

    private void recovered(long id, String amount, String reference) {
        access.actingAs(RISK_DESK, () -> recoveries.ofRepayment(id, Money.of(amount), reference));
    }

    private int did(String deed, String kind, long subject) {
        return database.sql("SELECT COUNT(*) FROM audit_event WHERE deed = ? AND subject_kind = ? AND subject_id = ?")
                .params(deed, kind, Long.toString(subject))
                .query(Integer.class)
                .single();
    }

    /** One payment of the bank ends one debt, whichever way it went. */
    @Test
    void oneNumberOfTheBankStandsForOnePayment() {
        SettlementLine one = overheld(815);
        givenBack(one, "1154.46", "REF-20260436");
        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, one.batchId(), one.id(), "企业录错了金额"));
        assertRefused(() -> returned(one, "REF-20260436"), FilingError.VAT_REPAYMENT_REFERENCE);
        assertRefused(
                () -> access.actingAs(
                        RISK_DESK,
                        () -> recoveries.ofLine(one.enterpriseId(), one.id(), Money.of("1154.45"), "BACK-20260436")),
                FilingError.VAT_RECOVERY_NONE);
        returned(one, "BACK-20260436");

        SettlementLine other = overheld(817);
        assertRefused(() -> recorded(other, "1154.46", "BACK-20260436"), FilingError.VAT_REPAYMENT_REFERENCE);
        givenBack(other, "1154.46", "REF-20260437");
        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, other.batchId(), other.id(), "企业录错了金额"));
        assertRefused(() -> returned(other, "BACK-20260436"), FilingError.VAT_REPAYMENT_REFERENCE);
        assertThat(unpaid(other)).as("still owed").hasSize(1);
    }

    /** The other payment, which made the month owe what the worker got, is not made after all: no money ought to move. */
    @Test
    void whatWasGivenBackTooMuchCountsForWhatBecomesDueAgain() {
        int worker = 813;
        SettlementLine line = overheld(worker);
        recorded(line, "1154.46", "REF-20260434");
        SettlementLine another = only(confirmed(worker, "60000.00"));
        confirmed("REF-20260434");
        assertThat(repayment("REF-20260434").isOwedBack()).isTrue();
        assertThat(dueTo(line)).isEmpty();
        assertRefused(() -> setOff(line), FilingError.VAT_REPAYMENT_NONE);
        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, another.batchId(), another.id(), "企业录错了金额"));

        assertThat(dueTo(line)).containsExactly(Money.of("1154.46"));
        assertThat(access.actingAs(RISK_DESK, repayments::due).stream()
                        .filter(each -> each.workerId() == line.workerId()))
                .singleElement()
                .satisfies(due -> assertThat(due.isPayable()).isFalse());
        assertRefused(() -> recorded(line, "1154.46", "REF-20260435"), FilingError.VAT_REPAYMENT_OWED_BACK);
        setOff(line);

        assertThat(dueTo(line)).isEmpty();
        assertThat(repayment("REF-20260434").beyond()).isEqualTo(Money.ZERO);
        assertThat(held(line).vat()).isEqualTo(Money.ZERO);
        assertThat(held(line).surcharges()).isEqualTo(Money.ZERO);
        assertRefused(() -> setOff(line), FilingError.VAT_REPAYMENT_NONE);
    }

    private void setOff(SettlementLine line) {
        access.actingAs(RISK_DESK, () -> repayments.setOff(line.workerId(), YearMonth.from(today)));
    }

    @Test
    void ofALineThatIsDroppedBeforeAnythingWasGivenBackTheMonthTakesAllBack() {
        SettlementLine line = overheld(795);
        recorded(line, "1154.46", "REF-20260424");
        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, line.batchId(), line.id(), "企业录错了金额"));

        assertThat(held(line)).isEqualTo(HeldMonth.empty(YearMonth.from(today)));
        assertThat(lost(line)).isEqualTo(Money.ZERO);
        assertThat(unpaid(line)).isEmpty();
        confirmed("REF-20260424");
        assertThat(repayment("REF-20260424").beyond())
                .as("the bank paid it, and nothing was held too much any more")
                .isEqualTo(Money.of("1154.46"));
        assertThat(held(line)).isEqualTo(HeldMonth.empty(YearMonth.from(today)));
    }

    @Test
    void vatIsGivenBackByTheWordOfTwoPersons() {
        SettlementLine line = overheld(797);
        long waited = counted("vat-repayments.waiting");
        int second = waitsFor(SECOND);
        int own = waitsFor(RISK_DESK);
        recorded(line, "1154.46", "Ref-20260425");
        assertThat(counted("vat-repayments.waiting")).isEqualTo(waited + 1);
        assertThat(waitsFor(SECOND)).as("a second person is sent to it").isEqualTo(second + 1);
        assertThat(waitsFor(RISK_DESK)).as("not whoever recorded it").isEqualTo(own);
        assertThat(waitsFor(officer("990100"))).isZero();
        assertThat(held(line).vat()).as("nothing happens by one").isEqualTo(Money.of("1089.11"));
        assertRefused(() -> recorded(line, "1154.46", "REF-20260426"), FilingError.VAT_REPAYMENT_NONE);
        long id = repayment("Ref-20260425").id();
        assertRefused(
                () -> access.actingAs(RISK_DESK, () -> repayments.confirm(id)), FilingError.VAT_REPAYMENT_SAME_PERSON);

        access.actingAs(SECOND, () -> repayments.drop(id));
        assertThat(counted("vat-repayments.waiting")).isEqualTo(waited);
        assertThat(waitsFor(SECOND)).isEqualTo(second);
        assertThat(database.sql("SELECT COUNT(*) FROM audit_event WHERE deed = 'VAT_REPAYMENT_DROPPED'"
                                + " AND subject_id = 'Ref-20260425'")
                        .query(Integer.class)
                        .single())
                .as("the row is gone, and which payment it named is known")
                .isEqualTo(1);
        assertThat(dueTo(line)).containsExactly(Money.of("1154.46"));
        assertRefused(() -> access.actingAs(SECOND, () -> repayments.confirm(id)), FilingError.VAT_REPAYMENT_GONE);
        givenBack(line, "1154.46", "Ref-20260425");
        assertThat(held(line).vat()).isEqualTo(Money.ZERO);
        assertThat(repayment("Ref-20260425").beyond()).isEqualTo(Money.ZERO);
    }

    @Test
    void onePaymentOfTheBankGivesBackOnce() {
        SettlementLine one = overheld(787);
        SettlementLine other = overheld(789);
        givenBack(one, "1154.46", "REF-20260422A");
        assertThatThrownBy(() -> recorded(other, "1154.46", "REF-20260422A"))
                .isInstanceOfSatisfying(PlatformException.class, no -> {
                    assertThat(no.code()).isEqualTo(FilingError.VAT_REPAYMENT_REFERENCE);
                    assertThat(no.field()).contains("reference");
                });
        assertThat(dueTo(other)).as("still due").containsExactly(Money.of("1154.46"));
        givenBack(other, "1154.46", "REF-20260422a");
        assertThat(dueTo(other)).as("another payment, as the bank writes it").isEmpty();
    }

    /** A payment that waits keeps its month from being given back anew, so it has to be found however many came after it. */
    @Test
    void whatWaitsIsSeenBeforeAnyNumberThatWereConfirmedSince() {
        SettlementLine line = overheld(801);
        recorded(line, "1154.46", "REF-20260427");
        String later = IntStream.rangeClosed(1, 201)
                .mapToObj(each -> "(" + -each + ", " + -each + ", '990100', '2026-01', 1, 0, 'LATER-" + each
                        + "', NOW(6) + INTERVAL 1 DAY, 1, '示例人', NOW(6), 2, '示例同事', 'TAX')")
                .collect(Collectors.joining(", "));
        database.sql(
                        "INSERT INTO vat_repayment (id, worker_id, city, month, vat, surcharges, reference, recorded_at, recorded_by,"
                                + " recorded_by_name, confirmed_at, confirmed_by, confirmed_by_name, retention_class) VALUES "
                                + later)
                .update();
        try {
            assertThat(repayment("REF-20260427").confirmed()).isNull();
            assertThat(access.actingAs(SECOND, repayments::recorded))
                    .as("a page of them")
                    .hasSize(200);
            confirmed("REF-20260427");
        } finally {
            database.sql("DELETE FROM vat_repayment WHERE id < 0").update();
        }
        assertThat(held(line).vat()).isEqualTo(Money.ZERO);
    }

    private long counted(String name) {
        return counts.stream()
                .mapToLong(each -> each.counts().getOrDefault(name, 0L))
                .sum();
    }

    /** The number at the link to the reports. */
    private int waitsFor(Actor somebody) {
        return work.stream()
                .filter(each -> each.name().equals("reports"))
                .mapToInt(each -> each.count(somebody, 1000))
                .sum();
    }

    private static void assertRefused(ThrowingCallable work, FilingError why) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(why));
    }

    /** The line that bore the VAT of a month that owes none. */
    private SettlementLine overheld(int index) {
        int worker = naturalPerson(index);
        SettlementLine first = only(confirmed(worker, "60000.00"));
        SettlementLine second = only(confirmed(worker, "50000.00"));
        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, first.batchId(), first.id(), "企业录错了金额"));
        return second;
    }

    private static Actor officer(String region) {
        return new Actor(4, "示例官员", Role.TAX_OFFICER, null, region, Role.TAX_OFFICER.permissions());
    }

    private void givenBack(SettlementLine line, String amount, String reference) {
        recorded(line, amount, reference);
        confirmed(reference);
    }

    private void recorded(SettlementLine line, String amount, String reference) {
        access.actingAs(
                RISK_DESK,
                () -> repayments.record(line.workerId(), YearMonth.from(today), Money.of(amount), reference));
    }

    private void confirmed(String reference) {
        access.actingAs(SECOND, () -> repayments.confirm(repayment(reference).id()));
    }

    private VatRepayments.Repayment repayment(String reference) {
        return access.actingAs(SECOND, repayments::recorded).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private List<VatRecoveries.Unpaid> unpaid(SettlementLine line) {
        return access.actingAs(RISK_DESK, recoveries::unpaid).stream()
                .filter(each -> each.lineId() == line.id())
                .toList();
    }

    /** VAT and surcharges that were held from a line and are neither held by now, nor taken back, nor given back. */
    private Money lost(SettlementLine line) {
        Money booked = line.amounts().vat().plus(line.amounts().surcharges());
        Money heldNow = order(line).stage() == PayoutStage.DROPPED ? Money.ZERO : booked;
        return database.sql("SELECT COALESCE(SUM(given_back - vat - surcharges), 0) FROM settlement_withholding_step"
                        + " WHERE line_id = ?")
                .param(line.id())
                .query((row, number) -> booked.minus(heldNow).minus(Money.of(row.getBigDecimal(1))))
                .single();
    }

    private List<Money> dueTo(SettlementLine line) {
        return dueTo(line, RISK_DESK);
    }

    private List<Money> dueTo(SettlementLine line, Actor reader) {
        return access.actingAs(reader, repayments::due).stream()
                .filter(each -> each.workerId() == line.workerId())
                .map(VatRepayments.Due::amount)
                .toList();
    }

    /** December and January: the line is settled in one month, refused, and paid anew in the first of the next year. */
    @Test
    void whatIsHeldAgainIsHeldForTheMonthOfTheNewPayment() {
        int worker = naturalPerson(769);
        BANK.behaves(Manner.REFUSES);
        SettlementLine line = only(confirmed(worker, "20000.00"));
        settle(line, PayoutStage.REFUSED);
        Payout refused = order(line);
        access.actingAs(
                RISK_DESK,
                () -> payouts.payAgain(enterprise, line.batchId(), line.id(), refused.id(), "本人换了卡，银行已说明没付"));
        assertThat(held(line).gross()).as("reserved for the day of the order").isEqualTo(Money.of("20000.00"));
        BANK.behaves(Manner.GOOD);
        LocalDate newYear = LocalDate.of(today.getYear() + 1, 1, 1);
        BANK.paysAt(newYear.atTime(0, 30).atZone(ChinaTime.ZONE).toInstant());
        try {
            settle(line, PayoutStage.PAID);
        } finally {
            BANK.paysAt(null);
        }

        assertThat(held(line)).isEqualTo(HeldMonth.empty(YearMonth.from(today)));
        HeldMonth january = months.of(line.workerId()).get(1);
        assertThat(january.month()).as("in Shanghai the year was over").isEqualTo(YearMonth.from(newYear));
        assertThat(january.gross()).isEqualTo(Money.of("20000.00"));
        assertThat(january.incomeTax()).isEqualTo(Money.of("330.00"));
        assertThat(steps(line))
                .containsExactly(
                        "REFUSED -20000.00 -330.00",
                        "AGAIN 20000.00 330.00",
                        "PAID -20000.00 -330.00",
                        "PAID 20000.00 330.00");
    }

    @Test
    void whatIsHeldForItsAgreementIsJudgedAgainOnceThatIsThere() {
        SettlementLine line = only(confirmed(naturalPerson(773), "300.00"));
        stages.drain("settlement.payout.gate");
        assertThat(order(line).stage()).isEqualTo(PayoutStage.HELD);
        assertThat(order(line).hold().indicator()).isEqualTo("C01");
        transaction.executeWithoutResult(status -> signed.forEach(each -> each.signed(enterprise, line.workerId())));
        assertThat(order(line).stage()).as("judged anew").isEqualTo(PayoutStage.NEW);
        stages.drain("settlement.payout.gate");
        assertThat(order(line).stage()).as("nothing came, so the rules hold it").isEqualTo(PayoutStage.HELD);

        SignedAgreements.sign(database, enterprise, line.workerId());
        transaction.executeWithoutResult(status -> papers.read(enterprise));
        stages.drain(STAGES);

        assertThat(order(line).stage()).as("by the rules, and by nobody's word").isEqualTo(PayoutStage.PAID);
        assertThat(order(line).hold()).isNull();
    }

    @Test
    void aDroppedPaymentGivesItsTaxBackAndIsNeverSent() {
        int worker = naturalPerson(755);
        SettlementLine line = only(confirmed(worker, "20000.00"));
        assertThatThrownBy(() -> access.actingAs(
                        Town.person(enterprise), () -> payouts.drop(enterprise, line.batchId(), line.id(), "录错了金额")))
                .isInstanceOf(PlatformException.class);
        assertThat(held(line).gross()).isEqualTo(Money.of("20000.00"));

        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, line.batchId(), line.id(), "企业录错了金额"));

        assertThat(held(line)).isEqualTo(HeldMonth.empty(YearMonth.from(today)));
        assertThat(steps(line)).containsExactly("DROPPED -20000.00 -330.00");
        stages.drain(STAGES);
        assertThat(order(line).stage()).isEqualTo(PayoutStage.DROPPED);
        assertThat(BANK.orders()).doesNotContain(Long.toString(order(line).id()));
        assertThatThrownBy(() ->
                        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, line.batchId(), line.id(), "再作废一次")))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(SettlementError.PAYOUT_NOT_DROPPABLE));
    }

    @Test
    void whatWentToTheBankIsNotDropped() {
        int worker = naturalPerson(757);
        SettlementLine line = only(confirmed(worker, "10000.00"));
        settle(line, PayoutStage.PAID);
        assertThatThrownBy(() -> access.actingAs(
                        RISK_DESK, () -> payouts.drop(enterprise, line.batchId(), line.id(), "企业录错了金额")))
                .isInstanceOf(PlatformException.class);
        assertThat(held(line).gross()).isEqualTo(Money.of("10000.00"));
    }

    /** Settled today, and executed after midnight in Shanghai on the first day of a later quarter. */
    @Test
    void whatIsReportedWasObtainedOnTheDayOfThePaymentInShanghai() {
        int worker = naturalPerson(759);
        SettlementLine line = only(confirmed(worker, "7000.00"));
        assertThat(reported(line, today, today)).as("nothing is paid yet").isEmpty();
        settle(line, PayoutStage.PAID);
        // Far enough that no other test pays in that quarter.
        LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(18);
        LocalDate before = first.minusDays(1);
        database.sql("UPDATE payout SET paid_at = ? WHERE line_id = ?")
                .params(before + " 16:30:00", line.id())
                .update();

        assertThat(reported(line, today, today)).isEmpty();
        assertThat(reported(line, before, before)).isEmpty();
        assertThat(reported(line, first, first))
                .extracting(PaidInPeriod.Part::month, PaidInPeriod.Part::gross)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(YearMonth.from(first), Money.of("7000.00")));
        PaidInPeriod.Total quarter = paid.total(first, first.plusMonths(3).minusDays(1));
        assertThat(quarter.gross()).isEqualTo(Money.of("7000.00"));
    }

    @Test
    void aRefusedLineHoldsUpNoInvoiceAndGetsItsOwnWhenItIsPaidAfterAll() {
        int paidWorker = naturalPerson(761);
        int refusedWorker = naturalPerson(763);
        long batch = confirmed(List.of(paidWorker, refusedWorker), "1000.00");
        SettlementLine first = lines.ofBatch(enterprise, batch).get(0);
        SettlementLine second = lines.ofBatch(enterprise, batch).get(1);
        database.sql("UPDATE payout SET next_at = next_at + INTERVAL 1 HOUR WHERE line_id = ?")
                .param(first.id())
                .update();
        BANK.behaves(Manner.REFUSES);
        settle(second, PayoutStage.REFUSED);
        assertThat(invoices(batch)).as("the first is on its way").isEmpty();

        BANK.behaves(Manner.GOOD);
        database.sql("UPDATE payout SET next_at = opened_at WHERE line_id = ?")
                .param(first.id())
                .update();
        settle(first, PayoutStage.PAID);
        assertThat(invoices(batch)).as("over what was paid").containsExactly("1 1060.00");

        Payout refused = order(second);
        access.actingAs(
                RISK_DESK, () -> payouts.payAgain(enterprise, batch, second.id(), refused.id(), "本人换了卡，银行已说明没付"));
        settle(second, PayoutStage.PAID);
        assertThat(invoices(batch)).containsExactly("1 1060.00", "1 1060.00");
    }

    @Test
    void theLastLineThatIsDroppedOpensTheInvoiceOfTheOthers() {
        long batch = confirmed(List.of(naturalPerson(765), naturalPerson(767)), "1000.00");
        SettlementLine first = lines.ofBatch(enterprise, batch).get(0);
        SettlementLine second = lines.ofBatch(enterprise, batch).get(1);
        database.sql(
                        "UPDATE payout SET stage = 'HELD', held_by = 'C01', held_zh = '示例', held_en = 'example' WHERE line_id = ?")
                .param(second.id())
                .update();
        settle(first, PayoutStage.PAID);
        assertThat(invoices(batch)).as("the second may still be released").isEmpty();

        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, batch, second.id(), "停得对，不付了"));

        assertThat(invoices(batch)).containsExactly("1 1060.00");
    }

    /** 发票管理办法 art 21: nothing is called by another name because there is none for it. */
    @Test
    void workWithoutAnItemIsNotAskedForUnderAnother() {
        long agency = town.enterprise(ENTERPRISE + 1, EngagementModel.AGENCY);
        int worker = 778;
        town.worker(worker);
        database.sql("UPDATE invoice_item SET valid_to = '2019-12-31' WHERE code = 'SORTER'")
                .update();
        try {
            String task = town.acceptedTask(agency, worker, "SORTER", "500.00", today);
            long batch = confirmed(agency, Town.line("T-item", task, worker, "500.00"), "500.00");
            SettlementLine line = lines.ofBatch(agency, batch).get(0);
            settle(line, PayoutStage.PAID);
            stages.drain("settlement.invoice");

            assertThat(database.sql("SELECT doubt FROM invoice_request WHERE line_id = ? AND stage = 'READY'")
                            .param(line.id())
                            .query(String.class)
                            .single())
                    .isEqualTo("ITEM_MISSING");
        } finally {
            database.sql("UPDATE invoice_item SET valid_to = NULL WHERE code = 'SORTER'")
                    .update();
        }
        assertThat(database.sql(
                                "SELECT item FROM invoice_item WHERE code IN ('DRIVER', 'DESIGNER', 'OTHER') ORDER BY code")
                        .query(String.class)
                        .list())
                .containsExactly("*设计服务*设计服务费", "*运输服务*运输服务费");
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
        String batch = "T-" + ++batches;
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
