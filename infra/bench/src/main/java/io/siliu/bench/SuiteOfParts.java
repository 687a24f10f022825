package io.siliu.bench;

import java.util.List;

/**
 * Suites whose figures are reported as those of one.
 *
 * @param name what they are called together
 * @param parts measured one after the other, in this order
 */
record SuiteOfParts(String name, List<Suite> parts) implements Suite {

    SuiteOfParts {
        parts = List.copyOf(parts);
    }

    @Override
    public void run(Size size, Figures figures) {
        parts.forEach(part -> part.run(size, figures));
    }
}
