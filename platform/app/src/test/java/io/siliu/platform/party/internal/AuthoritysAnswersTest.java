package io.siliu.platform.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.CannedCalls;
import io.siliu.platform.party.internal.RegistrationAuthority.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the authority and the identity service say fits where it is kept, or is not understood and asked for again. */
class AuthoritysAnswersTest {

    private static final String LICENCE = """
            {"state": "LICENSED", "number": "A-1", "licence": {"creditCode": "92990000MADEMP001X", "tradeName": "%s",
             "operator": "示例甲", "composition": "个人经营", "place": "示例", "scope": "外卖递送服务",
             "registeredOn": "2026-11-26", "authority": "示例"}}
            """;

    @Test
    void aWholeLicenceIsTaken() {
        assertThat(applied(LICENCE.formatted("示例配送服务部")).state()).isEqualTo(Standing.State.LICENSED);
    }

    @Test
    void aLicenceWithANameOverABookIsNotUnderstood() {
        Standing standing = applied(LICENCE.formatted("示".repeat(2000)));
        assertThat(standing.state()).isEqualTo(Standing.State.UNKNOWN);
        assertThat(standing.why()).startsWith("not understood: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"state\": \"RECEIVED\"}",
                "{\"state\": \"RECEIVED\", \"number\":"
                        + " \"00000000000000000000000000000000000000000000000000000000000000001\"}",
                "{\"state\": \"LICENSED\", \"number\": \"A-1\"}",
                "{\"state\": \"LICENSED\", \"number\": \"A-1\", \"licence\": {\"creditCode\": \"92990000MADEMP001X\"}}",
                "{\"state\": \"LICENSED\", \"number\": \"A-1\", \"licence\": {\"registeredOn\": \"soon\"}}"
            })
    void whatIsMissingOrTooLongIsNotUnderstood(String json) {
        assertThat(applied(json).state()).isEqualTo(Standing.State.UNKNOWN);
    }

    @Test
    void theReasonOfARejectionIsCut() {
        Standing standing =
                applied("{\"state\": \"REJECTED\", \"number\": \"A-1\", \"reason\": \"" + "R".repeat(500) + "\"}");
        assertThat(standing.state()).isEqualTo(Standing.State.REJECTED);
        assertThat(standing.why()).hasSize(64);
    }

    @Test
    void theIdentityServiceCannotFillTheDraftWithMoreThanItsPlaceHolds() {
        String card = "{\"number\": \"9900001234567890128\", \"bank\": \"" + "示".repeat(300) + "\"},";
        String cards = card.repeat(40);
        IdentityService.Answer answer = new IdentityService(CannedCalls.answering(
                        "{\"outcome\": \"MATCH\", \"reference\": \"" + "R".repeat(900) + "\", \"validTo\": \""
                                + "9".repeat(900) + "\", \"bank\": \"" + "示".repeat(900) + "\", \"cards\": ["
                                + cards + "{\"number\": \"1 2\"}]}"))
                .check("示例甲", "990000199001010011");
        assertThat(answer.outcome()).isEqualTo(IdentityService.Outcome.MATCH);
        assertThat(answer.reference()).hasSize(64);
        assertThat(answer.validTo()).as("no day is no day").isEqualTo(ValidUntil.UNKNOWN);
        assertThat(answer.bank()).hasSize(16);
        assertThat(answer.cards())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.bank()).hasSize(16));
    }

    private static Standing applied(String json) {
        return new RegistrationAuthority(CannedCalls.answering(json))
                .apply("key", new Applications.Content("示例甲", "", "", "", "", ""));
    }
}
