package io.siliu.platform.notify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.CannedCalls;
import io.siliu.platform.notify.TextMessages.Delivery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what the provider says of a message itself ends it. */
class SmsRefusalsTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void aMessageThatItWillNotDeliverIsRefused(int status) {
        SmsProvider.Outcome outcome = sent(status);
        assertThat(outcome.delivery()).isEqualTo(Delivery.REFUSED);
        assertThat(outcome.why()).isEqualTo("NO");
        assertThat(outcome.isSettled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 405, 409, 410, 413})
    void aShutDoorOrAWrongAddressSaysNothingAboutTheMessage(int status) {
        SmsProvider.Outcome outcome = sent(status);
        assertThat(outcome.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(outcome.why()).contains(Integer.toString(status));
        assertThat(outcome.isSettled()).isFalse();
    }

    private static SmsProvider.Outcome sent(int status) {
        return new SmsProvider(CannedCalls.refusing(status, "NO"))
                .send("key", new StoredMessages.Content("10000000000", "示例"));
    }
}
