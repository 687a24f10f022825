package io.siliu.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.fourflow.internal.Keyed;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The noise has the rates that the goals are stated for, after everything the product does not compare is taken away. */
class NoiseTests {

    private static final int DRAWN = 50_000;
    private static final String NAME = "示例市王秀霞配送服务部";

    private final Noise noise = new Noise(new SplittableRandom(11));

    private static double share(Predicate<Integer> holds) {
        return IntStream.range(0, DRAWN).boxed().filter(holds).count() / (double) DRAWN;
    }

    @Test
    void oneNameInTenIsReadAsAnother() {
        List<String> others = List.of(NAME, "李丽");
        assertThat(share(each -> !Keyed.sameName(noise.name(NAME, others), NAME)))
                .isBetween(0.095, 0.105);
    }

    @Test
    void someNamesAreDecoratedInWaysThatTheProductTakesAway() {
        assertThat(share(each -> {
                    String read = noise.name("示例企业12", List.of("示例企业13"));
                    return !read.equals("示例企业12") && Keyed.sameName(read, "示例企业12");
                }))
                .isBetween(0.03, 0.04);
    }

    @Test
    void oneNumberInAHundredHasAnotherDigit() {
        assertThat(share(each -> !noise.unchecked("B12-45-0").equals("B12-45-0")))
                .isBetween(0.008, 0.012);
        assertThat(IntStream.range(0, DRAWN).mapToObj(each -> noise.unchecked("B12-45-0")))
                .allMatch(read -> read.matches("B\\d\\d-\\d\\d-\\d"));
    }
}
