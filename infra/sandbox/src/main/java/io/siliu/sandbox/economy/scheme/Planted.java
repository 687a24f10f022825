package io.siliu.sandbox.economy.scheme;

import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.world.Member;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who takes part in a planted case.
 *
 * @param parties credit codes of enterprises and ids of workers
 */
public record Planted(List<String> parties) {

    public Planted {
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("A case has at least one party");
        }
        parties = List.copyOf(parties);
    }

    /** An enterprise together with these people. */
    static Planted of(Enterprise enterprise, List<Member> members) {
        return new Planted(Stream.concat(
                        Stream.of(enterprise.creditCode()), members.stream().map(Member::id))
                .toList());
    }

    /** People at an enterprise that knows nothing of it. */
    static Planted of(List<Member> members) {
        return new Planted(members.stream().map(Member::id).toList());
    }
}
