package io.siliu.ocr.internal.neural;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer of a network that reads lines: for each of many steps along the line how likely each letter stands there.
 * Steps that follow each other with the same letter are one letter (connectionist temporal classification, Graves 2006).
 */
final class Steps {

    private final FloatBuffer likelihoods;
    private final int count;
    private final int classes;

    Steps(FloatBuffer likelihoods, int count, int classes) {
        this.likelihoods = likelihoods;
        this.count = count;
        this.classes = classes;
    }

    /**
     * A letter.
     *
     * @param place of its middle along the line, from 0 to 1
     */
    record Step(String text, double place, float confidence) {}

    List<Step> letters(List<String> alphabet) {
        int[] likeliest = new int[count];
        float[] likelihood = new float[count];
        float[] ofStep = new float[classes];
        for (int step = 0; step < count; step++) {
            likelihoods.get(step * classes, ofStep);
            likeliest[step] = likeliest(ofStep);
            likelihood[step] = ofStep[likeliest[step]];
        }
        List<Step> letters = new ArrayList<>();
        int first = 0;
        while (first < count) {
            int letter = likeliest[first];
            float confidence = likelihood[first];
            int next = first + 1;
            while (next < count && likeliest[next] == letter) {
                confidence = Math.max(confidence, likelihood[next]);
                next++;
            }
            if (letter > 0 && letter < alphabet.size()) {
                letters.add(new Step(alphabet.get(letter), (first + next) / (2.0 * count), confidence));
            }
            first = next;
        }
        return letters;
    }

    /** There are thousands of letters and hundreds of steps: most of what a line costs here. */
    private static int likeliest(float[] likelihoods) {
        int best = 0;
        float most = likelihoods[0];
        for (int letter = 1; letter < likelihoods.length; letter++) {
            if (likelihoods[letter] > most) {
                most = likelihoods[letter];
                best = letter;
            }
        }
        return best;
    }
}
