package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.Invented;
import io.siliu.platform.SignedAgreements;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.LicenceStatus;
import io.siliu.rules.fact.SignalFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Of licences, contracts and invoices it is said what registers answered; where they were not asked, nothing. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SaidByRegistersTest extends FeatureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private final Signals signals;
    private int next;

    SaidByRegistersTest(BeanFactory beans) {
        super(beans);
        signals = beans.getBean(Signals.class);
    }

    /** An enterprise with a line of a proprietor, licensed since 2026-02-01. */
    private final class Case {

        private final int worker = 1_702 + 2 * next;
        private final long enterprise = town.enterprise(8_620 + next, EngagementModel.AGENCY);
        private final int firm = 8_620 + next++;
        private final long workerId = town.worker(worker);
        private final long line;

        Case() {
            book(enterprise, DAY, Town.line("REG-" + worker, "", worker, "600.00"));
            line = line(enterprise, worker);
        }

        void licence(String more) {
            told("""
                    {"kind":"LICENCE","worker":"%s","business":"%s","registeredOn":"2026-02-01","cluster":false%s}""".formatted(Invented.idNumber(worker), Invented.proprietorCode(worker), more));
        }

        void company(String more) {
            told("""
                    {"kind":"COMPANY","enterprise":"%s","statedOn":"2026-09-01","setUpOn":"2020-01-01"%s}""".formatted(Invented.enterpriseCode(firm), more));
        }

        void invoice(String number, String issuedAt, String total, String more) {
            told("""
                    {"kind":"INVOICE","number":"%s","seller":"%s","client":"%s","issuedAt":"%sT10:00:00","category":"RIDER",
                     "total":"%s","voided":false,"filed":true%s}""".formatted(
                    number, Invented.proprietorCode(worker), Invented.enterpriseCode(firm), issuedAt, total, more));
        }

        void checked(String number, String state) {
            told("""
                    {"kind":"INVOICE_CHECK","number":"%s","seller":"%s","on":"2026-09-10","state":"%s"}""".formatted(number, Invented.proprietorCode(worker), state));
        }

        private void told(String word) {
            assertThat(say(word).state()).as(word).isEqualTo(State.TAKEN);
        }

        void signedOn(String day) {
            SignedAgreements.sign(database, enterprise, workerId);
            database.sql("UPDATE contracting_agreement SET decided_at = ?, valid_from = ? WHERE enterprise_id = ?")
                    .params(day + " 03:00:00", day, enterprise)
                    .update();
        }

        SignalFacts signals(String... invoices) {
            Subject subject = new Subject(
                    enterprise,
                    line,
                    workerId,
                    DAY,
                    YearMonth.from(DAY),
                    "RIDER",
                    "990100",
                    null,
                    Money.of("600.00"),
                    Money.ZERO,
                    null,
                    List.of(invoices));
            return SaidByRegistersTest.this
                    .signals
                    .of(List.of(subject))
                    .get(line)
                    .signals();
        }

        Asked asked(String indicator, String... invoices) {
            return Asked.about(indicator, signals(invoices));
        }
    }

    @Test
    void thatALicenceWasToldOfSaysNothingOfItsStanding() {
        Case one = new Case();
        one.licence("");
        assertThat(one.asked("S23").isAnswered()).isFalse();

        one.licence(",\"status\":\"STANDING\"");
        assertThat(one.asked("S23").isAnswered()).isTrue();
        assertThat(one.asked("S23").circumstances()).isEmpty();
    }

    @Test
    void aRevokedLicenceIsAHitFromTheDayOfItsRevocation() {
        Case before = new Case();
        before.licence(",\"status\":\"REVOKED\",\"statusOn\":\"2026-09-09\"");
        assertThat(before.asked("S23").isAnswered()).isTrue();
        assertThat(before.asked("S23").circumstances()).isEmpty();

        Case since = new Case();
        since.licence(",\"status\":\"REVOKED\",\"statusOn\":\"2026-09-08\"");
        assertThat(since.asked("S23").circumstances()).containsExactly("SEEN");
        assertThat(since.signals().registration().licenceStatus()).isEqualTo(LicenceStatus.REVOKED);
        assertThat(since.signals().registration().licenceStatusOn()).isEqualTo(DAY);
    }

    @Test
    void aCancelledAnAbnormalAndADishonestOneAreHitsToo() {
        Case cancelled = new Case();
        cancelled.licence(",\"cancelledOn\":\"2026-09-01\"");
        assertThat(cancelled.signals().registration().licenceStatus()).isEqualTo(LicenceStatus.CANCELLED);
        assertThat(cancelled.asked("S23").circumstances()).containsExactly("SEEN");
        for (String status : List.of("ABNORMAL", "DISHONEST")) {
            Case listed = new Case();
            listed.licence(",\"status\":\"" + status + "\",\"statusOn\":\"2026-09-01\"");
            assertThat(listed.asked("S23").circumstances()).as(status).containsExactly("SEEN");
        }
        assertThat(say("""
                {"kind":"LICENCE","worker":"%s","business":"%s","registeredOn":"2026-02-01","cluster":false,
                 "status":"REVOKED"}""".formatted(Invented.idNumber(cancelled.worker), Invented.proprietorCode(cancelled.worker)))
                        .state())
                .as("without its day")
                .isNotEqualTo(State.TAKEN);
    }

    @Test
    void aContractBeforeTheRegistrationOrAfterTheCancellationOfEitherPartyIsAHit() {
        Case early = new Case();
        early.signedOn("2026-01-31");
        assertThat(early.asked("C13").circumstances()).containsExactly("SEEN");

        Case late = new Case();
        late.signedOn("2026-07-02");
        late.licence(",\"cancelledOn\":\"2026-07-01\"");
        assertThat(late.asked("C13").circumstances()).containsExactly("SEEN");

        Case gone = new Case();
        gone.signedOn("2026-07-02");
        gone.licence(",\"status\":\"STANDING\"");
        gone.company(",\"cancelledOn\":\"2026-07-01\"");
        assertThat(gone.asked("C13").circumstances()).containsExactly("SEEN");
    }

    @Test
    void aContractWithinTheLivesOfBothPartiesIsNoneAndWithoutAWordOfTheirEndNothingIsSaid() {
        Case one = new Case();
        one.signedOn("2026-07-01");
        assertThat(one.asked("C13").isAnswered()).as("nobody was asked").isFalse();

        one.licence(",\"cancelledOn\":\"2026-07-01\"");
        assertThat(one.asked("C13").isAnswered()).isTrue();
        assertThat(one.asked("C13").circumstances()).as("on its last day").isEmpty();
        one.company("");
        assertThat(one.asked("C13").circumstances()).isEmpty();
    }

    @Test
    void anInvoiceThatARedLetterTookBackFailsThoughTheRegisterHasIt() {
        Case one = new Case();
        String blue = "26990000000000151001";
        one.invoice(blue, "2026-09-08", "600.00", ",\"redLetter\":false");
        assertThat(one.asked("V02", blue).isAnswered()).isTrue();
        assertThat(one.asked("V02", blue).circumstances()).isEmpty();

        one.invoice(
                "26990000000000151002", "2026-09-09", "-600.00", ",\"redLetter\":true,\"reverses\":\"" + blue + "\"");
        assertThat(one.asked("V02", blue).circumstances()).containsExactly("SEEN");
    }

    @Test
    void oneThatVerificationDoesNotKnowFailsAndOneNobodyAskedAboutIsNotSpokenOf() {
        Case one = new Case();
        String known = "26990000000000151011";
        String unasked = "26990000000000151012";
        one.checked(known, "NORMAL");
        assertThat(one.asked("V02", known).isAnswered()).isTrue();
        assertThat(one.asked("V02", known).circumstances()).isEmpty();
        assertThat(one.asked("V02", known, unasked).isAnswered()).isFalse();

        one.checked(unasked, "ABSENT");
        assertThat(one.asked("V02", known, unasked).circumstances()).containsExactly("SEEN");
    }

    @Test
    void onlyRedLettersOfALaterMonthCount() {
        Case one = new Case();
        one.invoice("26990000000000151021", "2026-08-08", "600.00", ",\"redLetter\":false");
        one.invoice(
                "26990000000000151022",
                "2026-08-08",
                "-600.00",
                ",\"redLetter\":true,\"reversesIssuedOn\":\"2026-08-08\"");
        one.invoice("26990000000000151023", "2026-08-09", "-10.00", ",\"redLetter\":true");
        assertThat(one.signals().invoicing().redLetters().value().number())
                .as("typing errors mended the same day")
                .isEqualByComparingTo("0");

        one.invoice(
                "26990000000000151024",
                "2026-09-01",
                "-600.00",
                ",\"redLetter\":true,\"reversesIssuedOn\":\"2026-08-31\"");
        assertThat(one.signals().invoicing().redLetters().value().number()).isEqualByComparingTo("1");
    }
}
