package io.siliu.sandbox.sample.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A flatbed scanner: a little askew, a little grey, with grain and specks of toner. */
public final class Scanner {

    /** 300 dots an inch. */
    public static final double DOTS_A_MILLIMETRE = 300 / 25.4;

    private static final double MOST_SKEW_DEGREES = 1.5;

    private Scanner() {}

    /** The scan of a clean picture of a paper, in colour or grey; same seed, same scan. */
    public static BufferedImage scan(BufferedImage paper, boolean grey, long seed) {
        Noise noise = new Noise(seed);
        BufferedImage laid = askew(paper, Math.toRadians(noise.between(-MOST_SKEW_DEGREES, MOST_SKEW_DEGREES)));
        specks(laid, noise);
        BufferedImage scan = new BufferedImage(
                laid.getWidth(), laid.getHeight(), grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        expose(laid, scan, grey, noise);
        return scan;
    }

    private static BufferedImage askew(BufferedImage paper, double radians) {
        BufferedImage laid = new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = laid.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, laid.getWidth(), laid.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(radians, paper.getWidth() / 2.0, paper.getHeight() / 2.0);
        graphics.drawImage(paper, 0, 0, null);
        graphics.dispose();
        return laid;
    }

    private static void specks(BufferedImage laid, Noise noise) {
        Graphics2D graphics = laid.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int specks = 15 + noise.below(70);
        for (int index = 0; index < specks; index++) {
            int grey = 40 + noise.below(130);
            graphics.setColor(new Color(grey, grey, grey));
            int size = 1 + noise.below(3);
            graphics.fillOval(noise.below(laid.getWidth()), noise.below(laid.getHeight()), size, size);
        }
        graphics.dispose();
    }

    private static void expose(BufferedImage laid, BufferedImage scan, boolean grey, Noise noise) {
        double white = noise.between(0.93, 1.0);
        double black = noise.between(8, 45);
        double grain = noise.between(2, 5);
        int width = laid.getWidth();
        int[] row = new int[width];
        int[] sample = new int[grey ? width : 3 * width];
        for (int y = 0; y < laid.getHeight(); y++) {
            laid.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                double red = row[x] >> 16 & 0xFF;
                double green = row[x] >> 8 & 0xFF;
                double blue = row[x] & 0xFF;
                if (grey) {
                    sample[x] = seen(0.299 * red + 0.587 * green + 0.114 * blue, white, black, grain, noise);
                } else {
                    sample[3 * x] = seen(red, white, black, grain, noise);
                    sample[3 * x + 1] = seen(green, white, black, grain, noise);
                    sample[3 * x + 2] = seen(blue, white, black, grain, noise);
                }
            }
            scan.getRaster().setPixels(0, y, width, 1, sample);
        }
    }

    private static int seen(double light, double white, double black, double grain, Noise noise) {
        double toned = black + light * white * (255 - black) / 255 + grain * noise.normal();
        return (int) Math.max(0, Math.min(255, toned));
    }
}
