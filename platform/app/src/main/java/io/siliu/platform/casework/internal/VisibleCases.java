package io.siliu.platform.casework.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.casework.CaseError;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Cases as far as the present actor sees them: an officer those of which at least one alert is of the own region, an
 * enterprise its own ones of which it was told.
 */
@Component
final class VisibleCases {

    private static final String CASE = "case";

    private final CaseMapper cases;
    private final Access access;

    VisibleCases(CaseMapper cases, Access access) {
        this.cases = cases;
        this.access = access;
    }

    /** @throws PlatformException not allowed or not found */
    CaseFile open(String number) {
        Actor actor = access.require(Permission.READ_CASES);
        return cases.find(number).filter(file -> isSeen(file, actor)).orElseThrow(() -> Access.notFound(CASE));
    }

    /**
     * Locked for an act.
     *
     * @param seen how many steps the actor saw
     * @throws PlatformException not allowed, not found, or {@link CaseError#CASE_CHANGED}
     */
    CaseFile lock(Permission permission, String number, int seen) {
        Actor actor = access.require(permission);
        access.require(Permission.READ_CASES);
        CaseFile file = cases.lock(number).filter(each -> isSeen(each, actor)).orElseThrow(() -> Access.notFound(CASE));
        if (file.steps() != seen) {
            throw new PlatformException(
                    CaseError.CASE_CHANGED,
                    "seen",
                    "The case has " + file.steps() + " steps by now, not " + seen + ". Look at it again.");
        }
        return file;
    }

    /** Of the present actor's enterprise, which was told of it. */
    CaseFile told(String number) {
        return own(cases.find(number));
    }

    CaseFile lockTold(String number) {
        access.require(Permission.ANSWER_NOTICES);
        return own(cases.lock(number));
    }

    private CaseFile own(Optional<CaseFile> found) {
        Actor actor = access.require(Permission.ANSWER_NOTICES);
        return found.filter(file -> actor.enterprise().equals(Optional.of(file.enterpriseId())))
                .filter(file -> file.toldAt() != null)
                .orElseThrow(() -> Access.notFound(CASE));
    }

    /** Whether the present actor sees every alert of the case; whoever closes it decides on all of them. */
    boolean seesAll(CaseFile file) {
        String region = access.current().regionPrefix();
        return region == null || !cases.exceeds(file.id(), region);
    }

    private boolean isSeen(CaseFile file, Actor actor) {
        return actor.sees(file.enterpriseId())
                && (actor.regionPrefix() == null || cases.touches(file.id(), actor.regionPrefix()));
    }
}
