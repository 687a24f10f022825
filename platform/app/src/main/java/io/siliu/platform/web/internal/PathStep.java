package io.siliu.platform.web.internal;

import io.siliu.platform.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of the path that shows a newcomer the whole mission.
 *
 * @param name its words stand in the message bundle under {@code path.}name
 * @param address where it is done
 * @param account in whose role, entered by the same click; null where no account is needed
 */
record PathStep(String name, String address, Long account) {

    /** The path with the first visitor of each role; a step whose role cannot be entered yet is left out. */
    static List<PathStep> of(List<Doors> doors) {
        return Stream.of(
                        step("REGISTER", "/join", null, doors),
                        step("ORDER", "/tasks", Role.ENTERPRISE, doors),
                        step("PAY", "/batches", Role.ENTERPRISE, doors),
                        step("RECORD", "/records", Role.ENTERPRISE, doors),
                        step("ALERT", "/overview", Role.TAX_OFFICER, doors),
                        step("PROOF", "/verify", null, doors))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PathStep> step(String name, String address, Role role, List<Doors> doors) {
        if (role == null) {
            return Optional.of(new PathStep(name, address, null));
        }
        return doors.stream()
                .filter(door -> door.role() == role && !door.visitors().isEmpty())
                .findFirst()
                .map(door -> new PathStep(name, address, door.visitors().get(0).accountId()));
    }
}
