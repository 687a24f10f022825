package io.siliu.platform.settlement.internal.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.CannedCalls;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer of the bank that has another form than agreed says nothing about the payment: it is asked again. */
class BankAnswersTest {

    @Test
    void aPaymentWithReferenceAndTimeIsPaid() {
        assertThat(asked("{\"state\": \"PAID\", \"reference\": \"" + "R".repeat(64)
                        + "\", \"paidAt\": \"2026-11-26T08:00:00Z\"}"))
                .isInstanceOf(BankAnswer.Paid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"state\": \"DONE\"}",
                "{\"state\": \"PAID\", \"reference\": \"R\"}",
                "{\"state\": \"PAID\", \"paidAt\": \"2026-11-26T08:00:00Z\"}",
                "{\"state\": \"PAID\", \"reference\": \"R\", \"paidAt\": \"yesterday\"}",
                "{\"state\": \"PAID\", \"reference\": \"R\", \"paidAt\": \"+999999999-01-01T00:00:00Z\"}",
                "{\"state\": \"PAID\", \"reference\": \"R R\", \"paidAt\": \"2026-11-26T08:00:00Z\"}",
                "{\"state\": \"RETURNED\", \"reference\": \"R\", \"paidAt\": \"2026-11-26T08:00:00Z\", \"returnedAt\": \"2026-11-28T08:00:00Z\"}",
                "{\"state\": \"RETURNED\", \"reference\": \"R\", \"paidAt\": \"2026-11-26T08:00:00Z\", \"returnReference\": \"B\"}",
                "{\"state\": \"RETURNED\", \"returnReference\": \"B\", \"returnedAt\": \"2026-11-28T08:00:00Z\"}"
            })
    void anythingElseIsNotUnderstood(String json) {
        assertThat(asked(json))
                .isInstanceOfSatisfying(
                        BankAnswer.Unknown.class,
                        unknown -> assertThat(unknown.why()).startsWith("not understood: "));
    }

    @Test
    void aReferenceThatIsTooLongIsNotUnderstood() {
        assertThat(asked("{\"state\": \"PAID\", \"reference\": \"" + "R".repeat(65)
                        + "\", \"paidAt\": \"2026-11-26T08:00:00Z\"}"))
                .isInstanceOf(BankAnswer.Unknown.class);
    }

    @Test
    void whatCameBackIsToldWithTheTimesAndNumbersOfBoth() {
        assertThat(asked("""
                        {"state": "RETURNED", "reference": "R", "paidAt": "2026-11-26T08:00:00Z", "returnReference": "B",
                         "returnedAt": "2026-11-28T08:00:00Z", "code": "ACCOUNT_CLOSED", "detail": "示例：已销户"}"""))
                .isEqualTo(new BankAnswer.Returned(
                        "R",
                        Instant.parse("2026-11-26T08:00:00Z"),
                        new GivenBack("B", Instant.parse("2026-11-28T08:00:00Z"), "ACCOUNT_CLOSED", "示例：已销户")));
    }

    @Test
    void theWordsOfARefusalAreCut() {
        assertThat(asked("{\"state\": \"REFUSED\", \"code\": \"" + "C".repeat(900) + "\", \"detail\": \""
                        + "示".repeat(9000) + "\"}"))
                .isInstanceOfSatisfying(BankAnswer.Refused.class, refused -> {
                    assertThat(refused.code()).hasSize(60);
                    assertThat(refused.words()).hasSize(500);
                });
    }

    private static BankAnswer asked(String json) {
        return new Bank(
                        CannedCalls.answering(json),
                        new PayoutProperties(
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(1),
                                1,
                                Duration.ofHours(1)))
                .ask(1);
    }
}
