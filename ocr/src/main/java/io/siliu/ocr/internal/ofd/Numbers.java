package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.internal.structured.Element;
import java.awt.geom.AffineTransform;

/** Numbers as OFD writes them; what is none of them becomes what the standard takes when nothing is written. */
final class Numbers {

    private Numbers() {}

    /** So many numbers, zeros for those that are missing. */
    static double[] of(String written, int count) {
        String[] words = written.strip().split("[\\s,]+");
        double[] numbers = new double[count];
        for (int i = 0; i < count && i < words.length; i++) {
            numbers[i] = of(words[i], 0d);
        }
        return numbers;
    }

    static double of(String written, double otherwise) {
        try {
            double number = Double.parseDouble(written.strip());
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException dirty) {
            return otherwise;
        }
    }

    /** From an object's own space to that around it: its matrix, then the corner of its boundary. */
    static AffineTransform place(Element object) {
        double[] boundary = of(object.attribute("Boundary"), 4);
        AffineTransform place = AffineTransform.getTranslateInstance(boundary[0], boundary[1]);
        if (!object.attribute("CTM").isEmpty()) {
            place.concatenate(new AffineTransform(of(object.attribute("CTM"), 6)));
        }
        return place;
    }
}
