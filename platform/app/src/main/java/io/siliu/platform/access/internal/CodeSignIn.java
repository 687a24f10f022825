package io.siliu.platform.access.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PhoneSignIn;
import io.siliu.platform.access.internal.CodeMapper.Code;
import io.siliu.platform.database.Turnstile;
import io.siliu.platform.notify.TextMessage;
import io.siliu.platform.notify.TextMessages;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A code bears five tries, and a number has ten codes a day, which bounds guessing by itself. Whoever enters wrong codes for the
 * number of somebody else spoils those codes, at worst until codes are sent again; no account is locked by it.
 */
@Component
class CodeSignIn implements PhoneSignIn {

    private static final int DIGITS = 6;
    private static final Logger log = LoggerFactory.getLogger(CodeSignIn.class);

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final CodeMapper codes;
    private final PhoneAccounts accounts;
    private final TextMessages messages;
    private final LookupKeys keys;
    private final CodeProperties limits;
    private final MessageSource words;
    private final SecureRandom random;
    private final IdGenerator ids;
    private final Clock clock;
    private final AtomicReference<Instant> saidAt = new AtomicReference<>(Instant.EPOCH);

    CodeSignIn(
            CodeMapper codes,
            PhoneAccounts accounts,
            TextMessages messages,
            LookupKeys keys,
            CodeProperties limits,
            MessageSource words,
            SecureRandom random,
            IdGenerator ids,
            Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.messages = messages;
        this.keys = keys;
        this.limits = limits;
        this.words = words;
        this.random = random;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CodeRequest sendCode(MobileNumber phone, String address) {
        byte[] key = PhoneAccounts.key(keys, phone);
        codes.hold(key);
        Instant now = clock.instant();
        Optional<Instant> tooSoon = codes.latest(key)
                .map(code -> code.sentAt().plus(limits.pause()))
                .filter(now::isBefore);
        if (tooSoon.isPresent()) {
            return new CodeRequest(CodeRequest.State.TOO_SOON, tooSoon.get(), null);
        }
        byte[] from = keys.of("ADDRESS", Turnstile.network(address));
        if (hadTheirCodes(key, from, now)) {
            return new CodeRequest(CodeRequest.State.TOO_MANY, now.plus(HOUR), null);
        }
        if (codes.sentSince(now.minus(MINUTE)) >= limits.perMinute()) {
            sayOnceAMinute(now);
            return new CodeRequest(CodeRequest.State.TOO_MANY, now.plus(MINUTE), null);
        }
        return new CodeRequest(CodeRequest.State.SENT, now.plus(limits.pause()), send(phone, key, from, now));
    }

    /** A flood must not fill the log as well. */
    private void sayOnceAMinute(Instant now) {
        Instant before = saidAt.get();
        if (now.isBefore(before.plus(MINUTE)) || !saidAt.compareAndSet(before, now)) {
            return;
        }
        log.error(
                "More than {} sign-in codes were asked for within a minute, and no more are sent in it. Look whether"
                        + " somebody floods numbers, else raise siliu.access.codes.per-minute.",
                limits.perMinute());
    }

    private boolean hadTheirCodes(byte[] phone, byte[] address, Instant now) {
        return codes.sentTo(phone, now.minus(HOUR)) >= limits.perPhoneAndHour()
                || codes.sentTo(phone, now.minus(DAY)) >= limits.perPhoneAndDay()
                || codes.sentFrom(address, now.minus(HOUR)) >= limits.perAddressAndHour();
    }

    private String send(MobileNumber phone, byte[] key, byte[] address, Instant now) {
        long id = ids.next();
        String code = String.format(Locale.ROOT, "%0" + DIGITS + "d", random.nextInt(1_000_000));
        Instant expires = now.plus(limits.live());
        codes.insert(id, key, address, codeKey(id, code), now, expires);
        String text = words.getMessage(
                "phone.code.text", new Object[] {code, limits.live().toMinutes()}, Locale.SIMPLIFIED_CHINESE);
        String messageKey = "code-" + id;
        messages.send(new TextMessage(messageKey, "SIGN_IN_CODE", Secret.of(phone), Secret.of(text), expires));
        return messageKey;
    }

    @Override
    @Transactional
    public Attempt enter(MobileNumber phone, String given) {
        byte[] key = PhoneAccounts.key(keys, phone);
        codes.hold(key);
        Instant now = clock.instant();
        Optional<Code> sent = codes.latest(key).filter(code -> now.isBefore(code.expiresAt()));
        if (sent.isEmpty()) {
            return Attempt.noCode();
        }
        Code code = sent.get();
        boolean alive = codes.takeTry(code.id(), limits.tries(), now) == 1;
        boolean right = MessageDigest.isEqual(code.codeKey(), codeKey(code.id(), given));
        if (alive && right && codes.use(code.id(), now) == 1) {
            return Attempt.entered(accounts.enter(phone, key));
        }
        int left = alive ? limits.tries() - code.tries() - 1 : 0;
        return left > 0 ? Attempt.wrong(left) : Attempt.noCode();
    }

    /** Keyed and bound to its row: a stored code can neither be guessed back nor used in another row. */
    private byte[] codeKey(long id, String code) {
        return keys.of("SIGN_IN_CODE", id + ":" + code.strip());
    }
}
