package io.siliu.platform.party.internal;

import io.siliu.platform.database.Backoff;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.outside.AnswerParts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sends applications and asks what became of them. That a call is made is written down before it is made; whoever finds an
 * application in that state, after a broken connection or a kill, asks the authority about its key before sending again.
 * So one wish never becomes two applications.
 */
@Component
final class ApplicationStage implements StageWorker {

    static final String NAME = "party.registration";

    private static final WorkQueue DUE =
            new WorkQueue("registration_application", "id", "next_at <= :now", "next_at, id");
    /** The next one is marked when its own call begins: behind slow calls its mark would have run out before. */
    private static final int AT_ONCE = 1;

    private static final int LONGEST_WORD = 64;
    /** Longer than a question and a call with their deadlines, so that nobody asks while the call is under way. */
    private static final Duration CALL_UNDER_WAY = Duration.ofSeconds(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final WorkClaims claims;
    private final ApplicationMapper applications;
    private final RegistrationAuthority authority;
    private final GrantLicence grants;
    private final SignUpVault vault;
    private final SignUpTerms terms;
    private final Clock clock;

    ApplicationStage(
            WorkClaims claims,
            ApplicationMapper applications,
            RegistrationAuthority authority,
            GrantLicence grants,
            SignUpVault vault,
            SignUpTerms terms,
            Clock clock) {
        this.claims = claims;
        this.applications = applications;
        this.authority = authority;
        this.grants = grants;
        this.vault = vault;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        List<ApplicationMapper.Row> claimed = new ArrayList<>();
        claims.work(DUE, AT_ONCE, ids -> {
            for (ApplicationMapper.Row row : applications.all(ids)) {
                applications.called(row.id(), clock.instant(), clock.instant().plus(CALL_UNDER_WAY));
                claimed.add(row);
            }
        });
        return RowByRow.afterTheClaim(DUE.table(), claimed, this::call, this::putOff);
    }

    private void call(ApplicationMapper.Row row) {
        Applications.Content content = vault.open(row.workerId(), row.content(), Applications.Content.class);
        RegistrationAuthority.Standing standing = row.state() == ApplicationState.TO_SEND
                ? authority.apply(row.applicationKey(), content)
                : authority.askThenApply(row.applicationKey(), content);
        Instant now = clock.instant();
        Instant next = now.plus(pause(row.attempts()));
        switch (standing.state()) {
            case NOT_SENT ->
                applications.inDoubt(
                        row.id(),
                        row.attempt(),
                        ApplicationState.TO_SEND,
                        AnswerParts.cut(standing.why(), LONGEST_WORD),
                        next);
            case UNKNOWN ->
                applications.inDoubt(
                        row.id(), row.attempt(), stillIn(row), AnswerParts.cut(standing.why(), LONGEST_WORD), next);
            case PENDING -> applications.received(row.id(), standing.number(), now, next);
            case REJECTED -> applications.rejected(row.id(), AnswerParts.cut(standing.why(), LONGEST_WORD), now);
            case LICENSED -> grants.grant(row, content, standing, next);
        }
    }

    /** Whether it was sent is found out by asking. */
    private void putOff(ApplicationMapper.Row row, Throwable failure) {
        applications.inDoubt(
                row.id(),
                row.attempt(),
                stillIn(row),
                RowByRow.word(failure),
                clock.instant().plus(pause(row.attempts())));
    }

    /** What the authority once confirmed stays confirmed, also while it is silent. */
    private static ApplicationState stillIn(ApplicationMapper.Row row) {
        return row.state() == ApplicationState.RECEIVED ? ApplicationState.RECEIVED : ApplicationState.UNKNOWN;
    }

    /** Doubles from question to question up to the longest pause. */
    private Duration pause(int attempts) {
        return new Backoff(FIRST_PAUSE, terms.askAtMost()).after(attempts);
    }
}
