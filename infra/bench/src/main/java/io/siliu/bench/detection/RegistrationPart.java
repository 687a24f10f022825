package io.siliu.bench.detection;

import io.siliu.rules.fact.LicenceStatus;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.RegistrationSignals;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Origin;
import io.siliu.sandbox.economy.event.Registration;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How people and licences came onto the platform. */
final class RegistrationPart {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int LEAST_BATCH = 5;
    private static final int CLOSE_DAYS = 45;
    private static final int ALIKE = 4;

    private final Book book;
    private final Evidence evidence;
    private final Map<String, Set<String>> devices = new HashMap<>();
    private final Book.Index<Registration> networks = new Book.Index<>();
    private final Map<String, Set<String>> recommenders = new HashMap<>();
    private final Book.Index<Licence> addresses = new Book.Index<>();
    private final Book.Index<Licence> holders = new Book.Index<>();
    private final Map<String, LocalDate> firstUse = new HashMap<>();

    RegistrationPart(Book book, Evidence evidence) {
        this.book = book;
        this.evidence = evidence;
        for (Registration registration : book.registrations.values()) {
            Origin origin = registration.origin();
            devices.computeIfAbsent(origin.device(), key -> new HashSet<>()).add(registration.worker());
            networks.put(origin.network(), registration);
            recommenders.computeIfAbsent(batch(origin), key -> new HashSet<>()).add(registration.worker());
        }
        for (Licence licence : book.licences.values()) {
            addresses.put(licence.address(), licence);
            holders.put(book.workers.get(licence.worker()).idNumber(), licence);
        }
        for (Line line : book.lines) {
            if (line.partyCode() != null) {
                firstUse.merge(line.partyCode(), line.settledOn(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
    }

    private static String batch(Origin origin) {
        return origin.recommender() + "/" + origin.at().toLocalDate();
    }

    RegistrationSignals of(Line line) {
        Origin origin = book.registrations.get(line.worker()).origin();
        Licence licence = line.partyCode() == null ? null : book.licences.get(line.partyCode());
        Set<String> onDevice = devices.get(origin.device());
        List<String> by = List.of(line.worker());
        return new RegistrationSignals(
                Values.count(evidence.strangers(onDevice, line.worker(), line.settledOn()), onDevice),
                inTheHour(origin, line.settledOn()),
                origin.recommender() == null
                        ? Values.count(1, by)
                        : Values.count(recommenders.get(batch(origin)).size(), recommenders.get(batch(origin))),
                licence == null ? null : atAddress(licence),
                licence == null ? null : Values.is(licence.clusterSite(), List.of(licence.creditCode())),
                licence == null ? null : Values.is(isOthers(licence, line), List.of(licence.creditCode())),
                licence == null ? null : similarNames(licence),
                Values.count(held(line).size(), held(line)),
                licence == null ? null : idleShare(licence, origin, line.settledOn()),
                licence == null ? null : cycle(licence, line),
                licence == null ? null : Values.is(isCancelled(licence, line), List.of(licence.creditCode())),
                Values.is(origin.bonusOffered(), by),
                Values.is(origin.licenceDemanded(), by),
                licence == null ? null : isCancelled(licence, line) ? LicenceStatus.CANCELLED : LicenceStatus.STANDING,
                licence == null || !isCancelled(licence, line) ? null : licence.cancelledOn());
    }

    private static boolean isCancelled(Licence licence, Line line) {
        return licence.cancelledOn() != null && !licence.cancelledOn().isAfter(line.settledOn());
    }

    private Measured inTheHour(Origin origin, LocalDate on) {
        Set<String> near = networks.of(origin.network()).stream()
                .filter(other ->
                        Duration.between(other.origin().at(), origin.at()).abs().compareTo(HOUR) <= 0)
                .map(Registration::worker)
                .collect(Collectors.toSet());
        return Values.count(evidence.isSharedSite(origin.network(), on) ? 1 : near.size(), near);
    }

    private Measured atAddress(Licence licence) {
        Set<String> people =
                addresses.of(licence.address()).stream().map(Licence::worker).collect(Collectors.toSet());
        return Values.count(people.size(), people);
    }

    private boolean isOthers(Licence licence, Line line) {
        Enterprise enterprise = book.enterprises.get(line.enterprise());
        return licence.address().equals(enterprise.address());
    }

    private Measured similarNames(Licence licence) {
        Set<String> alike = addresses.of(licence.address()).stream()
                .filter(other ->
                        Math.abs(ChronoUnit.DAYS.between(other.registeredOn(), licence.registeredOn())) <= CLOSE_DAYS)
                .filter(other -> ending(other).equals(ending(licence)))
                .map(Licence::creditCode)
                .collect(Collectors.toSet());
        return Values.count(alike.size(), alike);
    }

    private static String ending(Licence licence) {
        String name = licence.tradeName();
        return name.substring(Math.max(0, name.length() - ALIKE));
    }

    private Set<String> held(Line line) {
        return holders.of(book.workers.get(line.worker()).idNumber()).stream()
                .filter(licence ->
                        licence.cancelledOn() == null || licence.cancelledOn().isAfter(line.settledOn()))
                .map(Licence::creditCode)
                .collect(Collectors.toSet());
    }

    /** Null until half a year has passed over a batch of some size. */
    private Measured idleShare(Licence licence, Origin origin, LocalDate on) {
        if (origin.recommender() == null) {
            return null;
        }
        List<Licence> together = recommenders.get(batch(origin)).stream()
                .flatMap(worker -> holders.of(book.workers.get(worker).idNumber()).stream())
                .filter(other -> other.registeredOn().plusMonths(6).isBefore(on))
                .toList();
        if (together.size() < LEAST_BATCH) {
            return null;
        }
        long idle = together.stream().filter(this::isIdle).count();
        return Values.number((double) idle / together.size(), List.of(licence.creditCode()));
    }

    private boolean isIdle(Licence licence) {
        LocalDate first = firstUse.get(licence.creditCode());
        return first == null || first.isAfter(licence.registeredOn().plusMonths(6));
    }

    private static Measured cycle(Licence licence, Line line) {
        LocalDate end = licence.cancelledOn() == null ? line.settledOn() : licence.cancelledOn();
        return Values.count(
                Math.max(0, ChronoUnit.DAYS.between(licence.registeredOn(), end)), List.of(licence.creditCode()));
    }
}
