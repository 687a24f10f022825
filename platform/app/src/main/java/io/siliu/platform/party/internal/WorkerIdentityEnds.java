package io.siliu.platform.party.internal;

import io.siliu.platform.access.IdentityEnds;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.PersonalData;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The numbers of workers, opened for the comparison alone. */
@Component
final class WorkerIdentityEnds implements IdentityEnds {

    private static final String KIND = "IDENTITY_END";

    private final WorkerMapper workers;
    private final SignUpMapper signUps;
    private final PersonalData personal;
    private final LookupKeys keys;
    private final Clock clock;

    WorkerIdentityEnds(
            WorkerMapper workers, SignUpMapper signUps, PersonalData personal, LookupKeys keys, Clock clock) {
        this.workers = workers;
        this.signUps = signUps;
        this.clock = clock;
        this.personal = personal;
        this.keys = keys;
    }

    @Override
    public void forgetUnfinished(long personId) {
        signUps.emptyUnfinished(personId, clock.instant());
    }

    @Override
    public boolean isKnown(long personId) {
        return sealed(personId).isPresent();
    }

    @Override
    public Optional<Boolean> isEnd(long personId, String typed) {
        byte[] said = keys.of(KIND, typed.strip().toUpperCase(Locale.ROOT));
        return sealed(personId)
                .map(number -> personal.decryptText(personId, number))
                .map(number -> keys.of(KIND, number.substring(Math.max(0, number.length() - LENGTH))))
                .map(end -> MessageDigest.isEqual(end, said));
    }

    private Optional<byte[]> sealed(long personId) {
        return workers.sealed(List.of(personId)).stream()
                .map(SealedWorker::idNumber)
                .filter(number -> number.length > 0)
                .findFirst();
    }
}
