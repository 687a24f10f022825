package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.OWN_DATA;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.LicenceEnd;
import io.siliu.platform.party.LicenceEnds;
import io.siliu.platform.party.Workers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A sole proprietor whose licence was cancelled at the authority says so, with the number of the authority's notice: the
 * platform does not hear of each cancellation, and nobody has to wait for it to be paid again as a natural person.
 */
@Component
public class EndOwnLicence {

    private static final int SHORTEST_NOTICE = 4;
    private static final int LONGEST_NOTICE = 64;

    private final Workers workers;
    private final LicenceEnds licences;
    private final Access access;
    private final PhonePeople people;
    private final Clock clock;

    EndOwnLicence(Workers workers, LicenceEnds licences, Access access, PhonePeople people, Clock clock) {
        this.workers = workers;
        this.licences = licences;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param lastDay the day of the cancellation, no later than today
     * @param notice number of the notice (登记通知书文号), 4 to 64 characters
     * @return what is wrong with what was said, or nothing when it is done
     */
    @Transactional
    public Optional<FieldFault> end(LocalDate lastDay, String notice) {
        access.require(OWN_DATA);
        long worker = people.current().personId();
        LocalDate today = ChinaTime.today(clock);
        Optional<CapacityPeriod> business =
                workers.capacityOn(worker, today).filter(each -> each.capacity() == LegalCapacity.SOLE_PROPRIETOR);
        if (business.isEmpty()) {
            throw Access.notFound("licence");
        }
        CapacityPeriod stretch = business.get();
        if (lastDay == null
                || lastDay.isAfter(today)
                || lastDay.isBefore(stretch.period().from())) {
            return Optional.of(new FieldFault("lastDay", "DAY"));
        }
        String words = notice == null ? "" : notice.strip();
        if (words.length() < SHORTEST_NOTICE || words.length() > LONGEST_NOTICE) {
            return Optional.of(new FieldFault("notice", "LENGTH"));
        }
        licences.ended(worker, stretch.soleProprietorId(), lastDay, LicenceEnd.CANCELLED, "本人说明执照已注销，登记通知书文号 " + words);
        return Optional.empty();
    }
}
