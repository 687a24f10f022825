package io.siliu.ocr.internal.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What signs weigh in several questions about the same thing, as logistic regression learned it: the more they weigh together,
 * the more likely the answer is yes. The weights of a thing's signs are divided by the root of how many it has, so that long
 * texts say no more than short ones. A sign is looked up once for all questions, by its own figures: a paper has some hundred
 * thousand of them.
 */
final class Weights {

    private static final int MIXED = 0x9E3779B9;
    private static final int GROUP = 7;
    private static final int MORE = 1 << GROUP;

    private final int[] signs;
    private final byte[] parts;
    private final float[] units;
    private final float[] biases;

    /** A sign and, behind it, its place counted from 1; 0 where nothing is kept. As many pairs as a power of two. */
    private final int[] table;

    private final int shift;

    /**
     * @param signs in order, each once
     * @param parts sign after sign, what it weighs in each question, as so many units of that question
     * @param units of each question
     * @param biases what speaks for yes in each question before any sign does
     */
    Weights(int[] signs, byte[] parts, float[] units, float[] biases) {
        this.signs = signs;
        this.parts = parts;
        this.units = units;
        this.biases = biases;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, 2 * signs.length));
        this.shift = Integer.SIZE - bits;
        this.table = new int[2 << bits];
        for (int at = 0; at < signs.length; at++) {
            int slot = slot(signs[at]);
            table[slot] = signs[at];
            table[slot + 1] = at + 1;
        }
    }

    /** Where the sign stands, or the free pair where it would. */
    private int slot(int sign) {
        int slot = (sign * MIXED >>> shift) << 1;
        while (table[slot + 1] != 0 && table[slot] != sign) {
            slot = slot + 2 == table.length ? 0 : slot + 2;
        }
        return slot;
    }

    /** How likely the answer to each question is yes, between 0 and 1. */
    double[] of(int[] asked) {
        int[] sums = new int[units.length];
        for (int sign : asked) {
            int place = table[slot(sign) + 1];
            if (place != 0) {
                int from = (place - 1) * sums.length;
                for (int question = 0; question < sums.length; question++) {
                    sums[question] += parts[from + question];
                }
            }
        }
        double root = Math.sqrt(Math.max(1, asked.length));
        double[] likely = new double[sums.length];
        for (int question = 0; question < sums.length; question++) {
            double weight = biases[question] + (double) units[question] * sums[question] / root;
            likely[question] = 1 / (1 + Math.exp(-weight));
        }
        return likely;
    }

    static Weights read(DataInput input) throws IOException {
        int questions = input.readInt();
        float[] units = new float[questions];
        float[] biases = new float[questions];
        for (int question = 0; question < questions; question++) {
            units[question] = input.readFloat();
            biases[question] = input.readFloat();
        }
        int[] signs = new int[input.readInt()];
        int last = Integer.MIN_VALUE;
        for (int at = 0; at < signs.length; at++) {
            last += readGap(input);
            signs[at] = last;
        }
        byte[] parts = new byte[signs.length * questions];
        input.readFully(parts);
        return new Weights(signs, parts, units, biases);
    }

    void write(DataOutput output) throws IOException {
        output.writeInt(units.length);
        for (int question = 0; question < units.length; question++) {
            output.writeFloat(units[question]);
            output.writeFloat(biases[question]);
        }
        output.writeInt(signs.length);
        int last = Integer.MIN_VALUE;
        for (int sign : signs) {
            writeGap(output, sign - last);
            last = sign;
        }
        output.write(parts);
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. Signs in order lie close together. */
    private static void writeGap(DataOutput output, int gap) throws IOException {
        int rest = gap;
        while (rest >>> GROUP != 0) {
            output.writeByte(rest | MORE);
            rest >>>= GROUP;
        }
        output.writeByte(rest);
    }

    private static int readGap(DataInput input) throws IOException {
        int gap = 0;
        for (int bits = 0; bits < Integer.SIZE; bits += GROUP) {
            byte some = input.readByte();
            gap |= (some & (MORE - 1)) << bits;
            if (some >= 0) {
                return gap;
            }
        }
        throw new IOException("A gap between two signs does not end");
    }
}
