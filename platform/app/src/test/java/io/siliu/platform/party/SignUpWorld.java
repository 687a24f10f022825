package io.siliu.platform.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.SandboxPhone;
import io.siliu.platform.database.Workers;
import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.identity.IdentityOffice;
import io.siliu.sandbox.identity.Person;
import io.siliu.sandbox.identity.Register;
import io.siliu.sandbox.identity.Visitors;
import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.registry.RegistryOffice;
import io.siliu.sandbox.sms.SmsOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The outside parties of a sign-up over HTTP, and riders who sign up at browsers of their own. */
final class SignUpWorld implements AutoCloseable {

    private static final Duration REVIEW = Duration.ofSeconds(5);
    private static final Duration LICENCE = Duration.ofSeconds(10);
    private static final AtomicInteger PLACES = new AtomicInteger(Visitors.FIRST_ORDINARY);

    final Visitors visitors = new Visitors(ChinaTime.today(Clock.systemUTC()));
    private final MovedClock authoritysClock = new MovedClock();
    final RegistryOffice registry;
    final OutsideServer server;
    private final SandboxPhone phone;

    SignUpWorld(Path folder) {
        Path journal = folder.resolve("registry.jsonl");
        try {
            Files.deleteIfExists(journal);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        SmsOffice sms = new SmsOffice(Clock.systemUTC());
        registry = new RegistryOffice(new Journal(journal), new RegistryOffice.Pace(REVIEW, LICENCE), authoritysClock);
        server = OutsideServer.start(
                folder, List.of(sms, new IdentityOffice(new Register(visitors, List.of()), visitors), registry));
        phone = new SandboxPhone(server.address(sms));
    }

    /** Somebody whom nobody else plays in this run. */
    Person somebody() {
        return visitors.at(PLACES.getAndIncrement());
    }

    /** Signs in with the phone of a person at a new browser, or at one that is given. */
    Page signIn(PageClient browser, Workers workers, String mobile) {
        Page sent = browser.post("/join/phone", "/join/phone/code", "phone", mobile);
        assertThat(sent.body()).contains("验证码已交给短信公司");
        workers.drain("notify.delivery");
        return browser.post("/join/phone", "/join/phone", "phone", mobile, "code", phone.codeSentTo(mobile));
    }

    /** Lets the authority get as far as looking at what it has. */
    void theAuthorityReviews() {
        authoritysClock.forward(REVIEW.plusSeconds(1));
    }

    /** Lets the authority decide on all that it has. */
    void theAuthorityDecides() {
        authoritysClock.forward(LICENCE.plusSeconds(1));
    }

    List<String> messagesTo(String mobile) {
        return phone.messagesTo(mobile);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Real time, moved forward. */
    static final class MovedClock extends Clock {

        private Duration ahead = Duration.ZERO;

        void forward(Duration more) {
            ahead = ahead.plus(more);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Instants only");
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
