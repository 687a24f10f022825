package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.IMPORT_PARTIES;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.Access;
import io.siliu.platform.party.LicenceEnd;
import io.siliu.platform.party.LicenceEnds;
import io.siliu.platform.party.LicenceRestorations;
import io.siliu.platform.party.PartyError;
import io.siliu.platform.party.Workers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The platform's desk records what it read at the registration authority: that a licence was cancelled or revoked, or that it
 * stands again, which waits for a second person. Not every register tells by itself, and what its owner may contract as depends
 * on it.
 */
@Component
public class RecordLicence {

    private static final int SHORTEST_DOCUMENT = 4;
    private static final int LONGEST_DOCUMENT = 64;

    private final Workers workers;
    private final LicenceEnds licences;
    private final LicenceRestorations restorations;
    private final Access access;
    private final Clock clock;

    RecordLicence(Workers workers, LicenceEnds licences, LicenceRestorations restorations, Access access, Clock clock) {
        this.workers = workers;
        this.licences = licences;
        this.restorations = restorations;
        this.access = access;
        this.clock = clock;
    }

    /** What was read. */
    public enum What {
        /** 注销 */
        CANCELLED,
        /** 吊销 */
        REVOKED,
        /** 恢复：吊销决定被撤销，或登记被更正 */
        RESTORED
    }

    /**
     * @param creditCode of the business, as typed
     * @param day on which it ended, or from which it stands again; no later than today
     * @param document number of the decision or notice (决定书、通知书文号), 4 to 64 characters
     * @throws PlatformException {@link PartyError#LICENCE_UNKNOWN}, {@link PartyError#LICENCE_DAY},
     *     {@link PartyError#LICENCE_DOCUMENT}, {@link PartyError#LICENCE_UNCHANGED}, or when the actor may not
     */
    @Transactional
    public void record(String creditCode, What what, LocalDate day, String document) {
        access.require(IMPORT_PARTIES);
        Workers.OwnedBusiness business = business(creditCode);
        if (day == null || day.isAfter(ChinaTime.today(clock))) {
            throw new PlatformException(PartyError.LICENCE_DAY, "day", "Give a day, no later than today.");
        }
        String number = document == null ? "" : document.strip();
        if (number.length() < SHORTEST_DOCUMENT || number.length() > LONGEST_DOCUMENT) {
            throw new PlatformException(
                    PartyError.LICENCE_DOCUMENT, "document", "Copy the number of the decision or notice.");
        }
        if (!isChanged(business, what, day, number)) {
            throw new PlatformException(
                    PartyError.LICENCE_UNCHANGED,
                    "day",
                    "Nothing changes: the business has not begun by then, is on record as this already, waits for its second"
                            + " person, or its owner is on record as something else from that day.");
        }
    }

    private Workers.OwnedBusiness business(String typed) {
        return UnifiedSocialCreditCode.parseIssued(typed == null ? "" : typed.strip(), InventedNumbers.ACCEPTED)
                .map(code -> workers.ownersOf(List.of(code)).get(code))
                .orElseThrow(() -> new PlatformException(
                        PartyError.LICENCE_UNKNOWN, "creditCode", "No business on record here has this credit code."));
    }

    private boolean isChanged(Workers.OwnedBusiness business, What what, LocalDate day, String number) {
        long worker = business.workerId();
        return switch (what) {
            case CANCELLED ->
                licences.ended(worker, business.id(), day, LicenceEnd.CANCELLED, "平台查得执照已注销，通知书文号 " + number);
            case REVOKED -> licences.ended(worker, business.id(), day, LicenceEnd.REVOKED, "平台查得执照已吊销，决定书文号 " + number);
            case RESTORED -> restorations.ask(worker, business.id(), day, "平台查得执照恢复存续，决定书文号 " + number);
        };
    }
}
