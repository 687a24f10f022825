package io.siliu.ocr.internal.overlay;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The grounds of a page in the order they are painted, kept by the strips of the page that they reach over. */
final class GroundRows {

    /** One that reaches over more strips is kept with those that may be anywhere. */
    private static final int FEW = 3;

    private static final double FARTHEST = 1e6;

    private final double height;
    private final List<Laid> tall = new ArrayList<>();
    private final Map<Integer, List<Laid>> rows = new HashMap<>();
    private int count;

    private record Laid(int order, Ground ground) {}

    /** @param height of a strip, in units of the page */
    GroundRows(double height) {
        this.height = height;
    }

    int size() {
        return count;
    }

    void add(Ground ground) {
        Laid laid = new Laid(count++, ground);
        Rectangle2D place = ground.place();
        if (place.getHeight() > FEW * height || Math.abs(place.getY()) > FARTHEST) {
            tall.add(laid);
            return;
        }
        for (int row = row(place.getMinY()); row <= row(place.getMaxY()); row++) {
            rows.computeIfAbsent(row, strip -> new ArrayList<>()).add(laid);
        }
    }

    private int row(double y) {
        return (int) Math.floor(y / height);
    }

    /** How many are looked at to find those at a height of the page. */
    int near(double y) {
        return tall.size() + rows.getOrDefault(row(y), List.of()).size();
    }

    /** Those within whose rectangle a point lies, the last painted first. */
    List<Ground> at(Point2D point) {
        List<Laid> found = new ArrayList<>();
        for (List<Laid> some : List.of(tall, rows.getOrDefault(row(point.getY()), List.of()))) {
            for (Laid laid : some) {
                if (laid.ground().place().contains(point)) {
                    found.add(laid);
                }
            }
        }
        found.sort(Comparator.comparingInt(Laid::order).reversed());
        return found.stream().map(Laid::ground).toList();
    }
}
