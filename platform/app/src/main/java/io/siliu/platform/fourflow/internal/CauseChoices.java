package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Actor;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By whom a cause can be narrowed: the workers and the enterprises that have most of its differences. */
@Component
public final class CauseChoices {

    private static final int MOST = 50;

    private final CauseMapper causes;
    private final Enterprises enterprises;

    CauseChoices(CauseMapper causes, Enterprises enterprises) {
        this.causes = causes;
        this.enterprises = enterprises;
    }

    /** A worker, masked, or an enterprise, with how many of what waits are theirs. */
    public record Choice(long id, String name, long count) {}

    /** @param enterprises empty for whoever sees one alone */
    public record Choices(List<Choice> workers, List<Choice> enterprises) {

        /** The name of a worker among them, or null. */
        public String worker(Long id) {
            return name(workers, id);
        }

        /** The name of an enterprise among them, or null. */
        public String enterprise(Long id) {
            return name(enterprises, id);
        }

        private static String name(List<Choice> among, Long id) {
            return among.stream()
                    .filter(each -> Long.valueOf(each.id()).equals(id))
                    .map(Choice::name)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * By whom it can be narrowed, counted along with all that waits.
     *
     * @param total how many wait in all, as it is narrowed
     * @param oneEnterprise whether all of them are of one enterprise
     */
    record Counted(Choices choices, long total, boolean oneEnterprise) {}

    /** @param shown the page: whoever it is narrowed to can be chosen, also where many have more */
    Counted of(AskedCause asked, Actor actor, List<CauseMapper.Row> shown) {
        DifferenceFilter filter = asked.filter();
        List<CauseMapper.WorkerGroup> most =
                causes.workers(new AskedCause(asked.kind(), asked.flow(), filter.ofAnyWorker()), filter.worker(), MOST);
        long total = most.isEmpty() ? 0 : most.get(0).total();
        List<CauseMapper.Group> payers = actor.enterprise().isPresent() ? List.of() : enterprises(asked);
        return new Counted(
                new Choices(workers(most, filter.worker(), shown), named(payers)),
                total,
                filter.enterprise() == null ? payers.size() == 1 : total > 0);
    }

    private static List<Choice> workers(List<CauseMapper.WorkerGroup> most, Long chosen, List<CauseMapper.Row> shown) {
        boolean among = most.stream().anyMatch(each -> Long.valueOf(each.id()).equals(chosen));
        Stream<Choice> another = chosen == null || among
                ? Stream.empty()
                : shown.stream().limit(1).map(row -> new Choice(row.workerId(), row.workerMasked(), shown.size()));
        return Stream.concat(most.stream().map(each -> new Choice(each.id(), each.name(), each.differences())), another)
                .toList();
    }

    /** The enterprise that a cause is narrowed to, for whoever sees several. */
    Optional<Choice> enterprise(AskedCause asked, Actor actor) {
        Long id = asked.filter().enterprise();
        return id == null || actor.enterprise().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(enterprises.findAll(List.of(id)).get(id))
                        .map(found -> new Choice(id, found.name(), 0));
    }

    private List<CauseMapper.Group> enterprises(AskedCause asked) {
        return causes.enterprises(
                new AskedCause(asked.kind(), asked.flow(), asked.filter().ofAnyEnterprise()), MOST);
    }

    private List<Choice> named(List<CauseMapper.Group> payers) {
        Map<Long, Enterprise> named =
                enterprises.findAll(payers.stream().map(CauseMapper.Group::id).toList());
        return payers.stream()
                .filter(each -> named.containsKey(each.id()))
                .map(each -> new Choice(each.id(), named.get(each.id()).name(), each.differences()))
                .toList();
    }
}
