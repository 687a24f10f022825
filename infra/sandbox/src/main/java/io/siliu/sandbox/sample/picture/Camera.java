package io.siliu.sandbox.sample.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A phone's camera over a desk: the paper lies turned by some degrees and is seen a little from the side; light falls off
 * across it, something throws a soft shadow, the lens is not perfectly sharp, the sensor has grain.
 */
public final class Camera {

    public static final int LONGER_SIDE = 3_200;

    private static final int[][] DESKS = {
        {92, 74, 58}, {60, 50, 42}, {128, 104, 80}, {70, 74, 80}, {44, 46, 48}, {110, 112, 108}
    };

    private final Noise noise;

    private Camera(long seed) {
        this.noise = new Noise(seed);
    }

    /** The photograph of a clean picture of a paper; same seed, same photograph. */
    public static BufferedImage photograph(BufferedImage paper, long seed) {
        return new Camera(seed).photograph(paper);
    }

    /** How large, turned and tilted the paper lies in the photograph, and what light falls on it. */
    private record Scene(int width, int height, Homography toPaper, int[] desk, Light light) {}

    /**
     * @param gainX change of the light from left to right, as a share of it
     * @param edge where the shadow's edge runs, as a distance along its direction
     * @param depth how much light the shadow takes, 0 to 1
     */
    private record Light(
            double gainX, double gainY, double warmth, double shadowX, double shadowY, double edge, double depth) {}

    private BufferedImage photograph(BufferedImage paper) {
        Scene scene = scene(paper);
        Planes photograph = Planes.empty(scene.width(), scene.height());
        expose(photograph, scene, paper);
        photograph.blur(noise.between(0.65, 1.05));
        photograph.grain(noise.between(4.5, 8), noise);
        return photograph.picture();
    }

    private Scene scene(BufferedImage paper) {
        boolean landscape = paper.getWidth() >= paper.getHeight();
        int width = landscape ? LONGER_SIDE : LONGER_SIDE * 3 / 4;
        int height = landscape ? LONGER_SIDE * 3 / 4 : LONGER_SIDE;
        double[] corners = corners(paper, width, height);
        double[] edges = {0, 0, paper.getWidth(), 0, paper.getWidth(), paper.getHeight(), 0, paper.getHeight()};
        return new Scene(width, height, Homography.of(corners, edges), DESKS[noise.below(DESKS.length)], light());
    }

    /** Where the four corners of the paper come to lie. */
    private double[] corners(BufferedImage paper, int width, int height) {
        double fill = noise.between(0.80, 0.88);
        double scale = fill * Math.min((double) width / paper.getWidth(), (double) height / paper.getHeight());
        double turn = Math.toRadians(noise.between(2, 5) * (noise.uniform() < 0.5 ? -1 : 1));
        double halfWidth = paper.getWidth() * scale / 2;
        double halfHeight = paper.getHeight() * scale / 2;
        double[] corners = new double[8];
        double[][] signs = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
        double tiltX = noise.between(-0.035, 0.035);
        double tiltY = noise.between(-0.035, 0.035);
        for (int corner = 0; corner < 4; corner++) {
            double x = signs[corner][0] * halfWidth;
            double y = signs[corner][1] * halfHeight;
            double near = 1 + tiltX * signs[corner][0] + tiltY * signs[corner][1];
            double turnedX = (x * Math.cos(turn) - y * Math.sin(turn)) / near;
            double turnedY = (x * Math.sin(turn) + y * Math.cos(turn)) / near;
            corners[2 * corner] = width / 2.0 + turnedX + noise.between(-0.006, 0.006) * width;
            corners[2 * corner + 1] = height / 2.0 + turnedY + noise.between(-0.006, 0.006) * height;
        }
        keepInFrame(corners, width, height);
        return corners;
    }

    /** People see to it that the whole paper is in the picture. */
    private static void keepInFrame(double[] corners, int width, int height) {
        double reach = 0;
        for (int corner = 0; corner < 4; corner++) {
            reach = Math.max(reach, Math.abs(corners[2 * corner] - width / 2.0) / (width * 0.485));
            reach = Math.max(reach, Math.abs(corners[2 * corner + 1] - height / 2.0) / (height * 0.485));
        }
        for (int corner = 0; corner < 4 && reach > 1; corner++) {
            corners[2 * corner] = width / 2.0 + (corners[2 * corner] - width / 2.0) / reach;
            corners[2 * corner + 1] = height / 2.0 + (corners[2 * corner + 1] - height / 2.0) / reach;
        }
    }

    private Light light() {
        double direction = noise.between(0, 2 * Math.PI);
        return new Light(
                noise.between(-0.22, 0.22),
                noise.between(-0.22, 0.22),
                noise.between(-0.04, 0.07),
                Math.cos(direction),
                Math.sin(direction),
                noise.between(0.15, 0.6),
                noise.uniform() < 0.7 ? noise.between(0.12, 0.35) : 0);
    }

    private void expose(Planes photograph, Scene scene, BufferedImage paper) {
        int[] dots = ((DataBufferInt) paper.getRaster().getDataBuffer()).getData();
        float[] colour = new float[3];
        double[] place = new double[2];
        for (int y = 0; y < scene.height(); y++) {
            for (int x = 0; x < scene.width(); x++) {
                scene.toPaper().map(x, y, place);
                double u = place[0];
                double v = place[1];
                if (u >= 0 && v >= 0 && u < paper.getWidth() - 1 && v < paper.getHeight() - 1) {
                    between(dots, paper.getWidth(), u, v, colour);
                } else {
                    desk(scene.desk(), x, y, colour);
                }
                double light = light(scene, x, y);
                double warmth = scene.light().warmth();
                photograph.set(x, y, (float) (colour[0] * light * (1 + warmth)), (float) (colour[1] * light), (float)
                        (colour[2] * light * (1 - warmth)));
            }
        }
    }

    /** The four dots around, each by its nearness. */
    private static void between(int[] dots, int width, double u, double v, float[] colour) {
        int left = (int) u;
        int top = (int) v;
        float right = (float) (u - left);
        float below = (float) (v - top);
        int at = top * width + left;
        for (int plane = 0; plane < 3; plane++) {
            int shift = 16 - 8 * plane;
            float upper = (dots[at] >> shift & 0xFF) * (1 - right) + (dots[at + 1] >> shift & 0xFF) * right;
            float lower =
                    (dots[at + width] >> shift & 0xFF) * (1 - right) + (dots[at + width + 1] >> shift & 0xFF) * right;
            colour[plane] = upper * (1 - below) + lower * below;
        }
    }

    /** A board with a slow grain along it. */
    private static void desk(int[] desk, int x, int y, float[] colour) {
        double vein = 6 * Math.sin(y * 0.013 + 2.5 * Math.sin(x * 0.0016)) + 3 * Math.sin(y * 0.071 + x * 0.002);
        for (int plane = 0; plane < 3; plane++) {
            colour[plane] = (float) (desk[plane] + vein);
        }
    }

    private static double light(Scene scene, int x, int y) {
        double across = (double) x / scene.width() - 0.5;
        double down = (double) y / scene.height() - 0.5;
        Light light = scene.light();
        double fall = 0.90 + light.gainX() * across + light.gainY() * down - 0.16 * (across * across + down * down);
        double beyond = across * light.shadowX() + down * light.shadowY() - light.edge() + 0.3;
        double soft = Math.max(0, Math.min(1, beyond / 0.12));
        return fall * (1 - light.depth() * soft);
    }
}
