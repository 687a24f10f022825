package io.siliu.platform.database.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.database.DatabaseError;
import io.siliu.platform.database.Idempotency;
import io.siliu.platform.database.Idempotency.Answer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A repeated request does nothing twice, and a failed one leaves nothing behind. */
@SiliuTest
class StoredAnswersTest {

    private static final Digest INPUT = digest("a request");

    private final Idempotency answers;
    private final IdempotencyMapper keys;
    private final PlatformTransactionManager transactions;
    private final JdbcClient database;
    private final String key = UUID.randomUUID().toString();

    StoredAnswersTest(
            Idempotency answers, IdempotencyMapper keys, PlatformTransactionManager transactions, JdbcClient database) {
        this.answers = answers;
        this.keys = keys;
        this.transactions = transactions;
        this.database = database;
    }

    @BeforeEach
    void anEmptyBook() {
        database.sql("CREATE TABLE IF NOT EXISTS answers_test (request VARCHAR(64) NOT NULL)")
                .update();
        database.sql("DELETE FROM answers_test").update();
    }

    @Test
    void aRepeatGetsTheFirstAnswerByteForByteAndDoesNothing() {
        Answer first = answers.once("account:1", key, INPUT, writing(201, "done"));
        Answer again = answers.once("account:1", key, INPUT, writing(201, "other"));

        assertThat(first.repeated()).isFalse();
        assertThat(again.repeated()).isTrue();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.contentType()).isEqualTo("text/plain");
        assertThat(again.body()).isEqualTo("done".getBytes(UTF_8));
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherInputIsAConflict() {
        answers.once("account:1", key, INPUT, writing(201, "done"));

        assertThatThrownBy(() -> answers.once("account:1", key, digest("another"), writing(201, "done")))
                .isInstanceOfSatisfying(PlatformException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(DatabaseError.IDEMPOTENCY_KEY_REUSED);
                    assertThat(refused.field()).contains("Idempotency-Key");
                });
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherAccountIsAnotherKey() {
        answers.once("account:1", key, INPUT, writing(201, "done"));

        assertThat(answers.once("account:2", key, digest("another"), writing(201, "done"))
                        .repeated())
                .isFalse();
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void aRefusalUndoesTheWorkAndFreesTheKeyForTheCorrectedRequest() {
        assertThat(answers.once("account:1", key, INPUT, writing(422, "no")).status())
                .isEqualTo(422);
        assertThat(written()).isZero();

        assertThat(answers.once("account:1", key, digest("corrected"), writing(201, "done"))
                        .repeated())
                .isFalse();
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void aFaultUndoesTheWorkAndFreesTheKey() {
        assertThatThrownBy(() -> answers.once("account:1", key, INPUT, () -> {
                    writing(201, "done").get();
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        assertThat(written()).isZero();

        assertThat(answers.once("account:1", key, INPUT, writing(201, "done")).repeated())
                .isFalse();
    }

    @Test
    void ofManyAtOnceOneWorksAndTheOthersGetItsAnswer() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(5);
        List<Future<Answer>> all = new ArrayList<>();
        for (int caller = 0; caller < 5; caller++) {
            String own = "answer " + caller;
            all.add(callers.submit(() -> answers.once("account:1", key, INPUT, writing(201, own))));
        }
        List<String> bodies = new ArrayList<>();
        int worked = 0;
        for (Future<Answer> each : all) {
            Answer answer = each.get(20, TimeUnit.SECONDS);
            bodies.add(new String(answer.body(), UTF_8));
            worked += answer.repeated() ? 0 : 1;
        }
        callers.shutdown();

        assertThat(worked).isEqualTo(1);
        assertThat(written()).isEqualTo(1);
        assertThat(bodies.stream().distinct()).hasSize(1);
    }

    @Test
    void keysAreForgottenAfterTheirTimeAndNotBefore() {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(8));
        StoredAnswers old = new StoredAnswers(keys, transactions, Clock.systemUTC(), Duration.ofDays(7));
        answers.once("account:1", key, INPUT, writing(201, "done"));

        old.pass();
        assertThat(keys.find("account:1", key)).isPresent();
        new StoredAnswers(keys, transactions, later, Duration.ofDays(7)).pass();
        assertThat(keys.find("account:1", key)).isEmpty();
    }

    private Supplier<Answer> writing(int status, String body) {
        return () -> {
            database.sql("INSERT INTO answers_test (request) VALUES (?)")
                    .param(key)
                    .update();
            return Answer.of(status, "text/plain", body.getBytes(UTF_8));
        };
    }

    private int written() {
        return database.sql("SELECT COUNT(*) FROM answers_test")
                .query(Integer.class)
                .single();
    }

    private static Digest digest(String text) {
        return CryptoSuite.INTL.digest(text.getBytes(UTF_8));
    }
}
