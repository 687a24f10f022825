package io.siliu.ocr.internal.learned;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was learned of one question.
 *
 * @param weights by sign
 * @param bias what speaks for yes before any sign does
 */
record Learnt(SortedMap<Integer, Float> weights, float bias) {

    /** Several questions about the same things, each weight in a byte, as so many parts of the largest of its question. */
    static Weights together(List<Learnt> questions) {
        SortedSet<Integer> all = new TreeSet<>();
        questions.forEach(question -> all.addAll(question.weights().keySet()));
        int[] signs = all.stream().mapToInt(sign -> sign).toArray();
        float[] units = new float[questions.size()];
        float[] biases = new float[questions.size()];
        byte[] parts = new byte[signs.length * units.length];
        for (int question = 0; question < units.length; question++) {
            Map<Integer, Float> weights = questions.get(question).weights();
            float largest = (float)
                    weights.values().stream().mapToDouble(Math::abs).max().orElse(0);
            units[question] = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
            biases[question] = questions.get(question).bias();
            for (int at = 0; at < signs.length; at++) {
                float weight = weights.getOrDefault(signs[at], 0f);
                parts[at * units.length + question] = (byte) Math.round(weight / units[question]);
            }
        }
        return new Weights(signs, parts, units, biases);
    }
}
