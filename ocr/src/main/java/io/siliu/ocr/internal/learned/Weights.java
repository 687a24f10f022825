package io.siliu.ocr.internal.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What signs weigh in one question, as logistic regression learned it: the more they weigh together, the more likely the
 * answer is yes. The weights of a thing's signs are divided by the root of how many it has, so that long texts say no more
 * than short ones.
 */
final class Weights {

    private final int[] signs;
    private final float[] weights;
    private final float bias;

    /** @param signs in order, each once */
    Weights(int[] signs, float[] weights, float bias) {
        this.signs = signs;
        this.weights = weights;
        this.bias = bias;
    }

    /** How likely the answer is yes, between 0 and 1. */
    double of(int[] asked) {
        double sum = 0;
        for (int sign : asked) {
            int at = Arrays.binarySearch(signs, sign);
            sum += at < 0 ? 0 : weights[at];
        }
        return 1 / (1 + Math.exp(-(bias + sum / Math.sqrt(Math.max(1, asked.length)))));
    }

    int size() {
        return signs.length;
    }

    static Weights read(DataInput input) throws IOException {
        float bias = input.readFloat();
        int size = input.readInt();
        int[] signs = new int[size];
        float[] weights = new float[size];
        float unit = input.readFloat();
        for (int at = 0; at < size; at++) {
            signs[at] = input.readInt();
        }
        for (int at = 0; at < size; at++) {
            weights[at] = input.readByte() * unit;
        }
        return new Weights(signs, weights, bias);
    }

    /** Each weight in a byte, as so many parts of the largest. */
    void write(DataOutput output) throws IOException {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float unit = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
        output.writeFloat(bias);
        output.writeInt(signs.length);
        output.writeFloat(unit);
        for (int sign : signs) {
            output.writeInt(sign);
        }
        for (float weight : weights) {
            output.writeByte(Math.round(weight / unit));
        }
    }
}
