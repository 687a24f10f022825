package io.siliu.sandbox.sample.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Pictures turned by right angles. */
public final class Turns {

    private Turns() {}

    /** @param quarters how many quarters clockwise */
    public static BufferedImage right(BufferedImage picture, int quarters) {
        boolean lying = quarters % 2 == 1;
        int width = lying ? picture.getHeight() : picture.getWidth();
        int height = lying ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, picture.getType());
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(quarters * Math.PI / 2);
        graphics.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}
