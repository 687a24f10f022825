package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Easel;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.Arrays;

/** An easel on which all is smaller, as printers set a page into a part of a sheet. */
record Shrunk(Easel easel, double share) implements Easel {

    @Override
    public void text(double x, double y, Type type, String text) {
        easel.text(x * share, y * share, smaller(type), text);
    }

    @Override
    public double width(Type type, String text) {
        return easel.width(smaller(type), text) / share;
    }

    @Override
    public void path(double[] x, double[] y, int colour, double thickness) {
        easel.path(smaller(x), smaller(y), colour, thickness * share);
    }

    @Override
    public void ellipse(double x, double y, double width, double height, int colour, double thickness) {
        easel.ellipse(x * share, y * share, width * share, height * share, colour, thickness * share);
    }

    @Override
    public void fill(double x, double y, double width, double height, int colour) {
        easel.fill(x * share, y * share, width * share, height * share, colour);
    }

    @Override
    public void picture(double x, double y, double width, double height, byte[] png) {
        easel.picture(x * share, y * share, width * share, height * share, png);
    }

    private Type smaller(Type type) {
        return type.sized(type.points() * share);
    }

    private double[] smaller(double[] values) {
        return Arrays.stream(values).map(value -> value * share).toArray();
    }
}
