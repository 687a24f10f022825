package io.siliu.sandbox.population;

import static io.siliu.sandbox.population.InventedEnterprise.CITY_ERRAND;
import static io.siliu.sandbox.population.InventedEnterprise.CLOUD_COURIER;
import static io.siliu.sandbox.population.InventedEnterprise.FRESH_HOME;
import static io.siliu.sandbox.population.Occupation.CLEANER;
import static io.siliu.sandbox.population.Occupation.RIDER;
import static io.siliu.sandbox.population.Occupation.SORTER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * September 2026 of three invented enterprises and sixty invented workers: forty sole proprietors and twenty natural
 * persons, forty-two of them riders of one city, paid in four weekly batches an enterprise.
 *
 * @param workers by the enterprise they work for
 * @param planted the schemes and single cases, each with the lines it is planted in
 */
public record Population(
        long seed,
        Map<InventedEnterprise, List<InventedWorker>> workers,
        List<PlannedLine> lines,
        Map<Scheme, List<PlannedLine>> planted) {

    /** The planted late contract is signed on this day, after three of the month's four payments. */
    public static final LocalDate LATE_SIGNATURE = LocalDate.of(2026, 9, 24);

    /** Place of the worker whose card a planted payment goes to; nothing else is planted in that one. */
    private static final int OTHER_PAYEE = 15;

    /** The month drawn from a seed; the same seed gives the same month. */
    public static Population drawn(long seed) {
        Random random = new Random(seed);
        Workers draw = new Workers(random, new InventedIdentifiers(random));
        Map<InventedEnterprise, List<InventedWorker>> workers = new LinkedHashMap<>();
        workers.put(CLOUD_COURIER, staff(draw, List.of(of(RIDER, 20, true), of(SORTER, 2, true))));
        workers.put(
                FRESH_HOME,
                staff(
                        draw,
                        List.of(
                                of(RIDER, 12, false),
                                of(CLEANER, 8, false),
                                of(RIDER, 2, true),
                                of(CLEANER, 2, true))));
        workers.put(CITY_ERRAND, staff(draw, List.of(of(RIDER, 8, true), of(CLEANER, 6, true))));
        Planting planting = new Planting(workers);
        List<PlannedLine> lines = new LinePlan(seed, random, planting).lines();
        return new Population(seed, Map.copyOf(planting.workers()), List.copyOf(lines), planting.plant(lines));
    }

    /** The same month with its first lines only, for when fewer are wanted. */
    public Population first(int count) {
        List<PlannedLine> kept = lines.subList(0, Math.min(count, lines.size()));
        Map<Scheme, List<PlannedLine>> stillPlanted = new EnumMap<>(Scheme.class);
        planted.forEach((scheme, places) ->
                stillPlanted.put(scheme, places.stream().filter(kept::contains).toList()));
        return new Population(seed, workers, kept, stillPlanted);
    }

    /** The lines of each batch, in order. */
    public Map<String, List<PlannedLine>> batches() {
        return lines.stream()
                .collect(Collectors.groupingBy(PlannedLine::batchNumber, LinkedHashMap::new, Collectors.toList()));
    }

    public List<InventedWorker> allWorkers() {
        return InventedEnterprise.ALL.stream()
                .flatMap(enterprise -> workers.get(enterprise).stream())
                .toList();
    }

    /** Whether a scheme is planted in a line. */
    public boolean isPlanted(Scheme scheme, PlannedLine line) {
        return planted.getOrDefault(scheme, List.of()).contains(line);
    }

    /** What is planted in a line; empty for an honest one. */
    public List<Scheme> schemesOf(PlannedLine line) {
        return planted.keySet().stream()
                .filter(scheme -> isPlanted(scheme, line))
                .toList();
    }

    /** Whose card the money of a line goes to: the worker's, but for the planted payment to another one's. */
    public InventedWorker payeeOf(PlannedLine line) {
        return isPlanted(Scheme.PAID_TO_ANOTHER_CARD, line)
                ? workers.get(line.enterprise()).get(OTHER_PAYEE)
                : line.worker();
    }

    private record Staff(Occupation occupation, int count, boolean licensed) {}

    private static Staff of(Occupation occupation, int count, boolean licensed) {
        return new Staff(occupation, count, licensed);
    }

    private static List<InventedWorker> staff(Workers draw, List<Staff> groups) {
        List<InventedWorker> staff = new ArrayList<>();
        for (Staff group : groups) {
            for (int index = 0; index < group.count(); index++) {
                staff.add(
                        group.licensed()
                                ? draw.proprietor(group.occupation())
                                : draw.naturalPerson(group.occupation()));
            }
        }
        return staff;
    }
}
