package io.siliu.bench.detection;

import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.PlantedCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the alerts on one economy are worth, against its truth. */
final class Score {

    /**
     * How well one scheme was found.
     *
     * @param found cases in which one of the scheme's own indicators spoke
     * @param records share of its records with an alert (0 to 1)
     * @param parties share of its parties with an alert on a record of the case (0 to 1)
     */
    record Found(String scheme, int cases, int found, double records, double parties) {

        /** The better of the two, as the goal says records or parties. */
        double recall() {
            return Math.max(records, parties);
        }
    }

    private final Screened screened;
    private final Map<String, List<Alarm>> byLine = new HashMap<>();
    private final Set<String> guilty = new HashSet<>();
    private final Map<String, Set<String>> partyIndicators = new HashMap<>();

    Score(Screened screened) {
        this.screened = screened;
        screened.alarms()
                .forEach(alarm -> byLine.computeIfAbsent(alarm.line().id(), key -> new ArrayList<>())
                        .add(alarm));
        screened.book().cases.stream().filter(one -> !one.honest()).forEach(this::know);
    }

    private void know(PlantedCase planted) {
        guilty.addAll(planted.records());
        planted.parties()
                .forEach(party -> partyIndicators
                        .computeIfAbsent(party, key -> new HashSet<>())
                        .addAll(planted.indicators()));
    }

    /** On a record of a scheme, or on a party of one by an indicator that speaks of that scheme. */
    private boolean isRight(Alarm alarm) {
        return guilty.contains(alarm.line().id())
                || isAbout(alarm.line().worker(), alarm.indicator())
                || isAbout(alarm.line().enterprise(), alarm.indicator());
    }

    private boolean isAbout(String party, String indicator) {
        return partyIndicators.getOrDefault(party, Set.of()).contains(indicator);
    }

    /** Each scheme over all its cases, by name. */
    List<Found> schemes() {
        return found(false);
    }

    /** Each scheme that is played so as to stay below the limits. */
    List<Found> evasions() {
        return found(true);
    }

    private List<Found> found(boolean evasive) {
        Map<String, List<PlantedCase>> byScheme = screened.book().cases.stream()
                .filter(one -> !one.honest() && one.evasive() == evasive)
                .collect(Collectors.groupingBy(PlantedCase::scheme, TreeMap::new, Collectors.toList()));
        return byScheme.entrySet().stream()
                .map(entry -> found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Found found(String scheme, List<PlantedCase> cases) {
        int found = (int) cases.stream().filter(this::isFound).count();
        long records = cases.stream().mapToLong(one -> one.records().size()).sum();
        long alarmed = cases.stream()
                .flatMap(one -> one.records().stream())
                .filter(byLine::containsKey)
                .count();
        long parties = cases.stream().mapToLong(one -> one.parties().size()).sum();
        long seen = cases.stream().mapToLong(this::partiesSeen).sum();
        return new Found(scheme, cases.size(), found, (double) alarmed / Math.max(1, records), (double) seen / parties);
    }

    /** By an indicator that the truth names for it, or because all of it was refused. */
    private boolean isFound(PlantedCase planted) {
        boolean named = planted.records().stream()
                .flatMap(line -> byLine.getOrDefault(line, List.of()).stream())
                .anyMatch(alarm -> planted.indicators().contains(alarm.indicator()));
        return named
                || planted.records().stream()
                        .allMatch(line -> byLine.getOrDefault(line, List.of()).stream()
                                .anyMatch(alarm -> alarm.indicator().equals(Screened.REFUSED)));
    }

    private long partiesSeen(PlantedCase planted) {
        Set<String> seen = new HashSet<>();
        for (String id : planted.records()) {
            if (byLine.containsKey(id)) {
                Line line = screened.book().line(id);
                seen.add(line.worker());
                seen.add(line.enterprise());
            }
        }
        return planted.parties().stream().filter(seen::contains).count();
    }

    /** Share of the alerts that are right (0 to 1). */
    double precision() {
        long right = screened.alarms().stream().filter(this::isRight).count();
        return (double) right / Math.max(1, screened.alarms().size());
    }

    /** Share of the records with an alert that have a right one (0 to 1). */
    double recordPrecision() {
        long right = byLine.values().stream()
                .filter(alarms -> alarms.stream().anyMatch(this::isRight))
                .count();
        return (double) right / Math.max(1, byLine.size());
    }

    /** Alerts on records of nobody's scheme, by indicator. */
    Map<String, Integer> falseAlarms() {
        Map<String, Integer> counts = new TreeMap<>();
        screened.alarms().stream()
                .filter(alarm -> !isRight(alarm))
                .forEach(alarm -> counts.merge(alarm.indicator(), 1, Integer::sum));
        return counts;
    }

    /** Honest outliers that an alert of HIGH or above troubles after their evidence is there, with what troubles them. */
    List<String> troubledAgain() {
        return screened.book().cases.stream()
                .filter(PlantedCase::honest)
                .filter(one -> !troubles(one).isEmpty())
                .map(one -> one.id() + " " + troubles(one))
                .toList();
    }

    private Set<String> troubles(PlantedCase planted) {
        return planted.records().stream()
                .filter(id -> !screened.book().line(id).settledOn().isBefore(planted.clearedFrom()))
                .flatMap(id -> byLine.getOrDefault(id, List.of()).stream())
                .map(Alarm::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Share of all records that belong to schemes (0 to 1). */
    double prevalence() {
        return (double) guilty.size() / screened.book().lines.size();
    }

    /** Cases of honest outliers. */
    int outliers() {
        return (int) screened.book().cases.stream().filter(PlantedCase::honest).count();
    }
}
