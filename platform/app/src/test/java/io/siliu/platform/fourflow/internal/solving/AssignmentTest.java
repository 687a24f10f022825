package io.siliu.platform.fourflow.internal.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best assignment, and what each pair of it is worth, against trying everything. */
class AssignmentTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isAsGoodAsTheBestOfAll(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            int[][] weights = weights(random);
            Assignment assignment = new Assignment(weights);

            assertThat(value(weights, assignment)).isEqualTo(best(weights, 0, 0));
            for (int paper = 0; paper < weights.length; paper++) {
                int place = assignment.placeOf(paper);
                if (place >= 0) {
                    int kept = weights[paper][place];
                    long all = best(weights, 0, 0);
                    weights[paper][place] = 0;
                    assertThat(assignment.worth(paper)).isEqualTo(all - best(weights, 0, 0));
                    weights[paper][place] = kept;
                }
            }
        }
    }

    private static int[][] weights(Random random) {
        int[][] weights = new int[1 + random.nextInt(5)][1 + random.nextInt(5)];
        for (int[] row : weights) {
            for (int place = 0; place < row.length; place++) {
                row[place] = random.nextInt(3) == 0 ? 0 : random.nextInt(10);
            }
        }
        return weights;
    }

    private static long value(int[][] weights, Assignment assignment) {
        long sum = 0;
        for (int paper = 0; paper < weights.length; paper++) {
            int place = assignment.placeOf(paper);
            sum += place < 0 ? 0 : weights[paper][place];
        }
        return sum;
    }

    private static long best(int[][] weights, int paper, int taken) {
        if (paper == weights.length) {
            return 0;
        }
        long best = best(weights, paper + 1, taken);
        for (int place = 0; place < weights[paper].length; place++) {
            if ((taken >> place & 1) == 0 && weights[paper][place] > 0) {
                best = Math.max(best, weights[paper][place] + best(weights, paper + 1, taken | 1 << place));
            }
        }
        return best;
    }
}
