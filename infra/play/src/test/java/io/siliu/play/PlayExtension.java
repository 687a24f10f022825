package io.siliu.play;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps one {@link House} in the root store, which closes it when the last test is done. */
final class PlayExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace ALL_TESTS = Namespace.create(PlayExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        house(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return house(context);
    }

    private static House house(ExtensionContext context) {
        Chromium.require();
        return context.getRoot()
                .getStore(ALL_TESTS)
                .computeIfAbsent(Opening.class, key -> new Opening(), Opening.class)
                .house();
    }

    /** Opens the house once; where that failed, every test says the same reason and none tries again. */
    private static final class Opening implements AutoCloseable {

        private House house;
        private RuntimeException failure;

        Opening() {
            try {
                house = House.open();
            } catch (RuntimeException broken) {
                failure = broken;
            }
        }

        House house() {
            if (failure != null) {
                throw new IllegalStateException("the product did not come up: " + failure.getMessage(), failure);
            }
            return house;
        }

        @Override
        public void close() {
            if (house != null) {
                house.close();
            }
        }
    }
}
