package io.siliu.platform.outside.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.platform.database.Home;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideAnswer.Answered;
import io.siliu.platform.outside.OutsideAnswer.NotSent;
import io.siliu.platform.outside.OutsideAnswer.Refused;
import io.siliu.platform.outside.OutsideAnswer.Unknown;
import io.siliu.platform.outside.OutsideParty;
import io.siliu.sandbox.outside.Knobs;
import io.siliu.sandbox.outside.Office;
import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a call can end is told apart, against a server that really listens. */
class OutsideCallsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    private Path home;

    private final Counting bank = new Counting();
    private OutsideServer server;
    private HttpOutsideCalls calls;

    @BeforeEach
    void open() {
        server = OutsideServer.start(home, List.of(bank));
        calls = new HttpOutsideCalls(
                new Addresses(new OutsideProperties(null, null, null, null, null, null), new Home(home)));
    }

    @AfterEach
    void close() {
        calls.close();
        server.close();
    }

    @Test
    void whatTheOtherSideAnswersIsAnswered() {
        OutsideAnswer answer = post("/status/200");

        assertThat(answer).isInstanceOfSatisfying(Answered.class, answered -> {
            assertThat(answered.json().path("key").asString()).isEqualTo("key-1");
            assertThat(answered.json().path("said").asString()).isEqualTo("你好");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "400,Refused",
        "404,Refused",
        "422,Refused",
        "408,Unknown",
        "429,NotSent",
        "302,Unknown",
        "500,Unknown",
        "503,Unknown"
    })
    void aStatusMeansOneOutcome(int status, String outcome) {
        assertThat(post("/status/" + status).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void aRefusalCarriesItsCodeAndKeepsItsWordsOutOfLogs() {
        assertThat(post("/status/422")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("NO");
            assertThat(refused.message()).isEqualTo("示例·某人不行");
            assertThat(refused.toString()).doesNotContain("某人");
        });
    }

    @Test
    void aSlowAnswerIsUnknownAndTheCallEndsAtItsDeadline() {
        server.turn("bank", new Knobs(3_000, 0, 0, 0));
        long began = System.nanoTime();

        OutsideAnswer answer = calls.post(OutsideParty.BANK, "/status/200", Map.of(), "key-1", Duration.ofMillis(200));

        assertThat(answer).isInstanceOf(Unknown.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aConnectionThatBreaksAfterTheActIsUnknown() {
        server.turn("bank", new Knobs(0, 0, 1, 0));

        assertThat(post("/status/200")).isInstanceOf(Unknown.class);
        assertThat(bank.asked).hasValue(1);
    }

    @Test
    void aBodyThatIsNoJsonIsUnknown() {
        assertThat(post("/garbled")).isInstanceOf(Unknown.class);
    }

    @Test
    void whereNobodyListensNothingWasSent() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        HttpOutsideCalls toNobody = new HttpOutsideCalls(new Addresses(
                new OutsideProperties(null, null, null, null, URI.create("http://127.0.0.1:" + free), null),
                new Home(home)));

        assertThat(toNobody.post(OutsideParty.BANK, "/x", Map.of(), "key-1", SECOND))
                .isInstanceOf(NotSent.class);
    }

    @Test
    void aPartyWithoutAnAddressIsNotCalled() {
        assertThat(calls.get(OutsideParty.SMS, "/x", SECOND)).isInstanceOf(NotSent.class);
    }

    @Test
    void addressesAreReadAgainWhenTheFileChangesAndKeptWhenItBreaks() throws IOException {
        Files.writeString(home.resolve("outside.json"), "{\"sms\": \"" + server.address(bank) + "\"}");
        assertThat(calls.get(OutsideParty.SMS, "/status/200", SECOND)).isInstanceOf(Answered.class);

        Files.writeString(home.resolve("outside.json"), "{\"sms\": ");
        assertThat(calls.get(OutsideParty.SMS, "/status/200", SECOND)).isInstanceOf(Answered.class);
    }

    @Test
    void settingsWinOverTheFile() {
        Addresses addresses = new Addresses(
                new OutsideProperties(null, null, null, null, URI.create("https://bank.example"), null),
                new Home(home));

        assertThat(addresses.of(OutsideParty.BANK)).hasValue(URI.create("https://bank.example"));
    }

    @Test
    void aCallWithoutAKeyIsABug() {
        assertThatThrownBy(() -> calls.post(OutsideParty.BANK, "/x", Map.of(), " ", SECOND))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private OutsideAnswer post(String path) {
        return calls.post(OutsideParty.BANK, path, Map.of("said", "你好"), "key-1", SECOND);
    }

    /** Answers with the status that its path names, and counts. */
    private static final class Counting implements Office {

        private final AtomicInteger asked = new AtomicInteger();

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
            asked.incrementAndGet();
            if (request.path().equals("/garbled")) {
                return Reply.html("<p>");
            }
            int status = Integer.parseInt(request.below("/status/"));
            return status < 300
                    ? Reply.json(status, Map.of("key", request.key(), "said", request.text("said")))
                    : Reply.refused(status, "NO", "示例·某人不行");
        }
    }
}
