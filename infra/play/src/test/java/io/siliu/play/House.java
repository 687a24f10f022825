package io.siliu.play;

import java.nio.file.Path;
import java.time.Duration;

/** The product with its invented month, and the browser: up while the tests of this module run. */
final class House implements AutoCloseable {

    private static final Duration POPULATION = Duration.ofMinutes(12);

    private final Product product;
    private final Chromium chromium;
    private Sweep sweep;

    private House(Product product, Chromium chromium) {
        this.product = product;
        this.chromium = chromium;
    }

    static House open() {
        Product product = Product.walkthrough();
        try {
            return new House(product, Chromium.launch());
        } catch (RuntimeException failure) {
            product.close();
            throw failure;
        }
    }

    /** The product, with its invented month in. */
    Product populated() {
        product.awaitPopulation(POPULATION);
        sweep();
        return product;
    }

    /** The sweep over every page, which goes on beside the tests once the population is in. */
    Sweep sweep() {
        if (sweep == null) {
            product.awaitPopulation(POPULATION);
            sweep = Sweep.start(product);
        }
        return sweep;
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
            if (sweep != null) {
                sweep.close();
            }
            chromium.close();
        }
    }
}
