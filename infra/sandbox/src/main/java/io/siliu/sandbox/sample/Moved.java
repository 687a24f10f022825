package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Easel;
import io.siliu.sandbox.sample.sheet.Type;

/** An easel whose corner lies elsewhere, mm. */
record Moved(Easel easel, double right, double down) implements Easel {

    @Override
    public void text(double x, double y, Type type, String text) {
        easel.text(x + right, y + down, type, text);
    }

    @Override
    public double width(Type type, String text) {
        return easel.width(type, text);
    }

    @Override
    public void path(double[] x, double[] y, int colour, double thickness) {
        easel.path(shifted(x, right), shifted(y, down), colour, thickness);
    }

    private static double[] shifted(double[] values, double by) {
        double[] shifted = new double[values.length];
        for (int index = 0; index < values.length; index++) {
            shifted[index] = values[index] + by;
        }
        return shifted;
    }

    @Override
    public void ellipse(double x, double y, double width, double height, int colour, double thickness) {
        easel.ellipse(x + right, y + down, width, height, colour, thickness);
    }

    @Override
    public void fill(double x, double y, double width, double height, int colour) {
        easel.fill(x + right, y + down, width, height, colour);
    }

    @Override
    public void picture(double x, double y, double width, double height, byte[] png) {
        easel.picture(x + right, y + down, width, height, png);
    }
}
