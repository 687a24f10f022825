package io.siliu.ocr.internal.learned;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns what signs weigh in one question by logistic regression, with the library LIBLINEAR. */
final class Learning {

    /** A sign that only one paper has teaches nothing of others. */
    private static final int SEEN = 2;

    private static final double ENDS = 0.01;
    private static final double BIAS = 1;

    private final SolverType solver;
    private final double cost;
    private final float least;

    /**
     * @param cost what a wrong answer costs against large weights
     * @param least smaller weights are left out, as a share of the largest
     */
    Learning(SolverType solver, double cost, float least) {
        this.solver = solver;
        this.cost = cost;
        this.least = least;
    }

    /** Things by their signs. */
    static final class Examples {
        final List<int[]> signs = new ArrayList<>();
        private final Map<Integer, Integer> places = new HashMap<>();
        private Feature[][] rows;
        private int[] signOf;

        void add(int[] of) {
            signs.add(of);
        }

        private void index() {
            if (rows != null) {
                return;
            }
            Map<Integer, Integer> seen = new HashMap<>();
            signs.forEach(each -> {
                for (int sign : each) {
                    seen.merge(sign, 1, Integer::sum);
                }
            });
            seen.forEach((sign, count) -> {
                if (count >= SEEN) {
                    places.put(sign, places.size() + 1);
                }
            });
            signOf = new int[places.size() + 1];
            places.forEach((sign, place) -> signOf[place] = sign);
            rows = signs.stream().map(this::row).toArray(Feature[][]::new);
        }

        private Feature[] row(int[] of) {
            double value = 1 / Math.sqrt(Math.max(1, of.length));
            List<Feature> row = new ArrayList<>();
            for (int sign : of) {
                Integer place = places.get(sign);
                if (place != null) {
                    row.add(new FeatureNode(place, value));
                }
            }
            row.sort(java.util.Comparator.comparingInt(Feature::getIndex));
            row.add(new FeatureNode(places.size() + 1, BIAS));
            return row.toArray(Feature[]::new);
        }
    }

    /** @param answers 1 where the answer is yes, 0 where it is no, in the order of the examples */
    Learnt learnt(Examples examples, double[] answers) {
        examples.index();
        Problem problem = new Problem();
        problem.l = answers.length;
        problem.n = examples.places.size() + 1;
        problem.bias = BIAS;
        problem.x = examples.rows;
        problem.y = answers;
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(solver, cost, ENDS));
        double[] learned = model.getFeatureWeights();
        int sense = model.getLabels()[0] == 1 ? 1 : -1;
        return learnt(examples, learned, sense);
    }

    private Learnt learnt(Examples examples, double[] learned, int sense) {
        double largest = 0;
        for (int place = 1; place < examples.signOf.length; place++) {
            largest = Math.max(largest, Math.abs(learned[place - 1]));
        }
        TreeMap<Integer, Float> kept = new TreeMap<>();
        for (int place = 1; place < examples.signOf.length; place++) {
            if (Math.abs(learned[place - 1]) > least * largest) {
                kept.put(examples.signOf[place], (float) (sense * learned[place - 1]));
            }
        }
        return new Learnt(kept, (float) (sense * learned[examples.signOf.length - 1]));
    }
}
