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

    /** A worker, masked, or an enterprise, with how many differences are theirs. */
    public record Choice(long id, String name, long differences) {}

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

    /** @param shown the page: whoever it is narrowed to can be chosen, also where many have more */
    Choices of(AskedCause asked, Actor actor, List<CauseMapper.Row> shown) {
        DifferenceFilter filter = asked.filter();
        List<Choice> workers =
                causes.workers(new AskedCause(asked.kind(), asked.flow(), filter.ofAnyWorker()), MOST).stream()
                        .map(each -> new Choice(each.id(), each.name(), each.differences()))
                        .toList();
        boolean chosen =
                workers.stream().anyMatch(each -> Long.valueOf(each.id()).equals(filter.worker()));
        Stream<Choice> another = filter.worker() == null || chosen
                ? Stream.empty()
                : shown.stream().limit(1).map(row -> new Choice(row.workerId(), row.workerMasked(), shown.size()));
        return new Choices(
                Stream.concat(workers.stream(), another).toList(),
                actor.enterprise().isPresent() ? List.of() : enterprises(asked));
    }

    /** The enterprise that a cause is narrowed to, for whoever sees several. */
    Optional<Choice> enterprise(AskedCause asked, Actor actor) {
        Long id = asked.filter().enterprise();
        return id == null || actor.enterprise().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(enterprises.findAll(List.of(id)).get(id))
                        .map(found -> new Choice(id, found.name(), 0));
    }

    private List<Choice> enterprises(AskedCause asked) {
        List<CauseMapper.Group> found = causes.enterprises(
                new AskedCause(asked.kind(), asked.flow(), asked.filter().ofAnyEnterprise()), MOST);
        Map<Long, Enterprise> named =
                enterprises.findAll(found.stream().map(CauseMapper.Group::id).toList());
        return found.stream()
                .filter(each -> named.containsKey(each.id()))
                .map(each -> new Choice(each.id(), named.get(each.id()).name(), each.differences()))
                .toList();
    }
}
