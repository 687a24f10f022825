package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.Heard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way on which the pay of one line came back: enterprise, worker, at most two others, and the enterprise or its people, who
 * are one hand. A hop is one transfer of most of the pay, so that rent or a loan paid back is none; or several transfers to one
 * account that are most of it together, none of them a trifle. Of the worker's own account they have to be most of all that it
 * was paid in these days: who buys from a client week by week spends a part of each pay, and of the sum of a month still a part.
 * Money goes on after it came, and no more of it than came.
 */
final class Ring {

    static final int LONGEST = 4;

    /** A part is a tenth of the pay at least. */
    private static final int PARTS = 10;

    private final Moves moves;
    private final Set<String> home;
    private final Money pay;
    private final Money paidInAll;
    private final Instant end;

    /**
     * @param home accounts of the enterprise and of its people
     * @param pay of the line
     * @param paidInAll to the account of the line until the end, this pay counted in
     * @param end when the ring has to be closed
     */
    Ring(Moves moves, Set<String> home, Money pay, Money paidInAll, Instant end) {
        this.moves = moves;
        this.home = home;
        this.pay = pay;
        this.paidInAll = paidInAll;
        this.end = end;
    }

    /** Money that came to an account. */
    record Arrival(Instant at, Money amount) {}

    /**
     * From the worker's account to another one.
     *
     * @param arrivals what came there, in the order of time
     * @param hops transfers of each step, in the order of the steps and of time
     * @param complete when most of the pay had come
     */
    record Way(String account, List<Arrival> arrivals, List<List<Heard>> hops, Instant complete) {

        /** How many transfers the ring has, the pay counted in. */
        int length() {
            return hops.size() + 1;
        }

        private Instant begin() {
            return arrivals.get(0).at();
        }

        /** In cents. */
        private long arrivedBefore(Instant at) {
            return arrivals.stream()
                    .filter(arrival -> arrival.at().isBefore(at))
                    .mapToLong(arrival -> arrival.amount().cents())
                    .sum();
        }
    }

    /**
     * The shortest way home; of several the one that was complete first.
     *
     * @param account of the worker
     * @param paid what was paid to it, in the order of time, this pay first
     */
    Optional<Way> from(String account, List<Arrival> paid) {
        if (!pay.isPositive()) {
            return Optional.empty();
        }
        Collection<Way> ways =
                List.of(new Way(account, paid, List.of(), paid.get(0).at()));
        for (int length = 2; length <= LONGEST; length++) {
            List<Way> next = ways.stream().flatMap(this::onward).toList();
            Optional<Way> back =
                    next.stream().filter(way -> home.contains(way.account())).min(Comparator.comparing(Way::complete));
            if (back.isPresent()) {
                return back;
            }
            ways = followed(next);
        }
        return Optional.empty();
    }

    /** Sums that are too small to be followed were not read to their end. */
    private static Collection<Way> followed(List<Way> ways) {
        return ways.stream()
                .filter(way -> Moves.isOfAnyWeight(
                        Money.sum(way.arrivals().stream().map(Arrival::amount).toList())))
                .collect(toMap(
                        Way::account,
                        way -> way,
                        (one, other) -> other.complete().isBefore(one.complete()) ? other : one,
                        LinkedHashMap::new))
                .values();
    }

    private Stream<Way> onward(Way way) {
        return moves.out(way.account(), way.begin(), end).stream()
                .collect(groupingBy(Heard::other, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(to -> onward(way, to.getKey(), to.getValue()).stream());
    }

    /** @param transfers to one account, in the order of time */
    private Optional<Way> onward(Way way, String to, List<Heard> transfers) {
        List<Arrival> arrivals = new ArrayList<>();
        List<Heard> hop = new ArrayList<>();
        long gone = 0;
        for (Heard transfer : transfers) {
            long taken = Math.min(transfer.amount().cents(), way.arrivedBefore(transfer.at()) - gone);
            if (!isMost(taken) && !isPart(taken)) {
                continue;
            }
            gone += taken;
            arrivals.add(new Arrival(transfer.at(), Money.ofCents(taken)));
            hop.add(transfer);
            if (isMost(taken) || isMostInParts(gone, way)) {
                List<List<Heard>> hops = new ArrayList<>(way.hops());
                hops.add(hop);
                return Optional.of(new Way(to, arrivals, hops, transfer.at()));
            }
        }
        return Optional.empty();
    }

    private boolean isMost(long cents) {
        return cents * 2 >= pay.cents();
    }

    private boolean isPart(long cents) {
        return cents * PARTS >= pay.cents() && Moves.isPart(Money.ofCents(cents));
    }

    private boolean isMostInParts(long cents, Way way) {
        long of = way.hops().isEmpty() ? paidInAll.cents() : pay.cents();
        return cents * 2 >= of && Moves.isOfAnyWeight(Money.ofCents(cents));
    }
}
