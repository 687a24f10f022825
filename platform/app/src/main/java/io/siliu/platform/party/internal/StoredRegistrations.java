package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.READ_REGISTRATIONS;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.party.Registration;
import io.siliu.platform.party.RegistrationAlarm;
import io.siliu.platform.party.RegistrationAlarms;
import io.siliu.platform.party.Registrations;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registrations and the alarms about them, within the region of whoever looks. */
final class StoredRegistrations {

    private static final int MOST_ROWS = 200;

    private StoredRegistrations() {}

    @Component
    static final class Lists implements Registrations {

        private final RegistrationMapper registrations;
        private final Access access;

        Lists(RegistrationMapper registrations, Access access) {
            this.registrations = registrations;
            this.access = access;
        }

        @Override
        public List<Registration> newest(Long before, int limit) {
            return registrations.newest(regionOf(access), from(before), Math.min(limit, MOST_ROWS)).stream()
                    .map(RegistrationMapper.Row::registration)
                    .toList();
        }

        @Override
        public Optional<Registration> find(long signUpId) {
            return registrations.find(regionOf(access), signUpId).map(RegistrationMapper.Row::registration);
        }

        @Override
        public Map<Registration.State, Long> counts() {
            Map<Registration.State, Long> counts = new EnumMap<>(Registration.State.class);
            for (Registration.State state : Registration.State.values()) {
                counts.put(state, 0L);
            }
            registrations.counts(regionOf(access)).forEach(row -> counts.merge(row.state(), row.number(), Long::sum));
            return counts;
        }
    }

    @Component
    static final class Alarms implements RegistrationAlarms {

        private final AlarmMapper alarms;
        private final RegistrationMapper registrations;
        private final Access access;

        Alarms(AlarmMapper alarms, RegistrationMapper registrations, Access access) {
            this.alarms = alarms;
            this.registrations = registrations;
            this.access = access;
        }

        @Override
        public List<RegistrationAlarm> newest(Long before, int limit) {
            return alarms.newest(regionOf(access), from(before), Math.min(limit, MOST_ROWS)).stream()
                    .map(AlarmMapper.Row::alarm)
                    .toList();
        }

        @Override
        public Optional<RegistrationAlarm> find(long id) {
            return alarms.find(regionOf(access), id).map(AlarmMapper.Row::alarm);
        }

        @Override
        public List<Registration> registrationsOf(long alarmId) {
            return registrations.ofAlarm(regionOf(access), alarmId).stream()
                    .map(RegistrationMapper.Row::registration)
                    .toList();
        }

        @Override
        public long raisedSince(Instant moment) {
            return alarms.raisedSince(regionOf(access), moment);
        }
    }

    /** The leading digits that a city has to have; empty when the actor's region does not limit. */
    private static String regionOf(Access access) {
        Actor actor = access.require(READ_REGISTRATIONS);
        return actor.region() == null ? "" : actor.region().replaceFirst("(00)+$", "");
    }

    private static long from(Long before) {
        return before == null ? Long.MAX_VALUE : before;
    }
}
