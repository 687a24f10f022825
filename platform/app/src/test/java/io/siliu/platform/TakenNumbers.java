package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which test class made which enterprise and worker of the {@link Town}: the classes share one database and run in any
 * order, so what one of them does to its worker (a licence that ends, a month that is filed) must not meet another.
 */
final class TakenNumbers {

    private static final Map<Integer, Class<?>> ENTERPRISES = new ConcurrentHashMap<>();
    private static final Map<Integer, Class<?>> WORKERS = new ConcurrentHashMap<>();

    private TakenNumbers() {}

    static void enterprise(int index) {
        take(ENTERPRISES, index, "enterprise");
    }

    static void worker(int index) {
        take(WORKERS, index, "worker");
    }

    private static void take(Map<Integer, Class<?>> taken, int index, String what) {
        Class<?> asking = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackFrame::getDeclaringClass)
                        .filter(type -> type.getSimpleName().matches(".*Tests?"))
                        .findFirst()
                        .orElseThrow());
        assertThat(taken.computeIfAbsent(index, free -> asking))
                .as("the test class whose %s %d is; take another number", what, index)
                .isEqualTo(asking);
    }
}
