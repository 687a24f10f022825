package io.siliu.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.siliu.play.Sweep.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page, for everybody who may see it, in both languages, on a phone and on a desk: it answers, its scripts are
 * silent, nothing reaches beyond the edge, axe finds nothing serious, and no words are missing or in the wrong language.
 * Comes last, since the looks go on beside all other tests.
 */
@Play
@Order(6)
class EveryPageTest {

    @TestFactory
    Stream<DynamicNode> everyPageHoldsForEverybodyWhoMaySeeIt(House house) {
        Sweep sweep = house.sweep();
        return sweep.visits().entrySet().stream()
                .map(door -> dynamicContainer(
                        door.getKey().name(),
                        door.getValue().entrySet().stream()
                                .map(device ->
                                        dynamicContainer(device.getKey().name(), tests(sweep, device.getValue())))));
    }

    private static Stream<DynamicTest> tests(Sweep sweep, List<Visit> visits) {
        return visits.stream()
                .map(visit -> dynamicTest(
                        visit.screen().name() + " " + visit.language().tag(),
                        () -> assertThat(sweep.faults(visit))
                                .as(visit.screen().path())
                                .isEmpty()));
    }
}
