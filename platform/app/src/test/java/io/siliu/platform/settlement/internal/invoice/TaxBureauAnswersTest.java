package io.siliu.platform.settlement.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.CannedCalls;
import io.siliu.platform.settlement.internal.invoice.TaxBureau.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer of the bureau that has another form than agreed says nothing about the invoice: it is asked again. */
class TaxBureauAnswersTest {

    @Test
    void anInvoiceWithNumberAndDayIsIssued() {
        Said said = asked("{\"state\": \"ISSUED\", \"invoiceNumber\": \"26990000000000000001\", \"issuedOn\":"
                + " \"2026-11-26\"}");
        assertThat(said.kind()).isEqualTo(Said.Kind.ISSUED);
        assertThat(said.number()).isEqualTo("26990000000000000001");
    }

    @Test
    void aRefusalWhoseAnswerWasLostIsFinalWhenItIsAskedFor() {
        Said said = asked("{\"state\": \"REFUSED\", \"code\": \"" + "BUYER_UNKNOWN".repeat(50) + "\"}");
        assertThat(said.kind()).isEqualTo(Said.Kind.REFUSED);
        assertThat(said.words()).hasSize(60).startsWith("BUYER_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"state\": \"ISSUED\", \"issuedOn\": \"2026-11-26\"}",
                "{\"state\": \"ISSUED\", \"invoiceNumber\": \"269900000000000000012699000000000\", \"issuedOn\":"
                        + " \"2026-11-26\"}",
                "{\"state\": \"ISSUED\", \"invoiceNumber\": \"26990000000000000001\"}",
                "{\"state\": \"ISSUED\", \"invoiceNumber\": \"26990000000000000001\", \"issuedOn\":"
                        + " \"+999999999-01-01\"}"
            })
    void anythingElseIsNotUnderstood(String json) {
        Said said = asked(json);
        assertThat(said.kind()).isEqualTo(Said.Kind.UNKNOWN);
        assertThat(said.words()).startsWith("not understood: ");
    }

    private static Said asked(String json) {
        return new TaxBureau(CannedCalls.answering(json)).ask(1);
    }
}
