package io.siliu.sandbox.sample.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** A colour picture as three planes of light, 0 to 255, so that blur and shade can be reckoned without rounding. */
record Planes(int width, int height, float[][] light) {

    static Planes empty(int width, int height) {
        return new Planes(width, height, new float[3][width * height]);
    }

    void set(int x, int y, float red, float green, float blue) {
        int at = y * width + x;
        light[0][at] = red;
        light[1][at] = green;
        light[2][at] = blue;
    }

    /** A soft focus: a Gaussian of that deviation in pixels. */
    void blur(double deviation) {
        float[] kernel = kernel(deviation);
        for (float[] plane : light) {
            across(plane, kernel);
            down(plane, kernel);
        }
    }

    private static float[] kernel(double deviation) {
        int reach = (int) Math.ceil(deviation * 2.5);
        float[] kernel = new float[2 * reach + 1];
        float sum = 0;
        for (int index = 0; index < kernel.length; index++) {
            double away = index - reach;
            kernel[index] = (float) Math.exp(-away * away / (2 * deviation * deviation));
            sum += kernel[index];
        }
        for (int index = 0; index < kernel.length; index++) {
            kernel[index] /= sum;
        }
        return kernel;
    }

    private void across(float[] plane, float[] kernel) {
        int reach = kernel.length / 2;
        float[] row = new float[width + 2 * reach];
        for (int y = 0; y < height; y++) {
            System.arraycopy(plane, y * width, row, reach, width);
            Arrays.fill(row, 0, reach, row[reach]);
            Arrays.fill(row, width + reach, width + 2 * reach, row[width + reach - 1]);
            Arrays.fill(plane, y * width, (y + 1) * width, 0);
            for (int k = 0; k < kernel.length; k++) {
                add(plane, y * width, row, k, kernel[k], width);
            }
        }
    }

    private void down(float[] plane, float[] kernel) {
        int reach = kernel.length / 2;
        float[] source = plane.clone();
        Arrays.fill(plane, 0);
        for (int y = 0; y < height; y++) {
            for (int k = -reach; k <= reach; k++) {
                int from = Math.min(height - 1, Math.max(0, y + k)) * width;
                add(plane, y * width, source, from, kernel[k + reach], width);
            }
        }
    }

    private static void add(float[] to, int at, float[] source, int from, float weight, int count) {
        for (int index = 0; index < count; index++) {
            to[at + index] += weight * source[from + index];
        }
    }

    /** Adds the grain of the sensor: each colour its own, as strong in the shade as in the light. */
    void grain(double deviation, Noise noise) {
        for (float[] plane : light) {
            noise.addTo(plane, (float) deviation);
        }
    }

    BufferedImage picture() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int index = 0; index < pixels.length; index++) {
            pixels[index] = byteOf(light[0][index]) << 16 | byteOf(light[1][index]) << 8 | byteOf(light[2][index]);
        }
        return picture;
    }

    private static int byteOf(float light) {
        return Math.max(0, Math.min(255, (int) (light + 0.5f)));
    }
}
