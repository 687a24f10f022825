package io.siliu.play;

import java.nio.file.Path;
import java.time.Duration;

/** The product with its invented month, and the browser: up while the tests of this module run. */
final class House implements AutoCloseable {

    private static final Duration POPULATION = Duration.ofMinutes(12);

    private final Product product;
    private final Chromium chromium;

    private House(Product product, Chromium chromium) {
        this.product = product;
        this.chromium = chromium;
    }

    static House open() {
        Product product = Product.walkthrough();
        try {
            Chromium chromium = Chromium.launch();
            product.awaitPopulation(POPULATION);
            return new House(product, chromium);
        } catch (RuntimeException failure) {
            product.close();
            throw failure;
        }
    }

    Product product() {
        return product;
    }

    Chromium chromium() {
        return chromium;
    }

    /** What a run leaves behind for a person to look at. */
    static Path leavings(String folder) {
        return Repository.directories(
                Repository.root().resolve("infra/play/target/play").resolve(folder));
    }

    @Override
    public void close() {
        try (product) {
            chromium.close();
        }
    }
}
