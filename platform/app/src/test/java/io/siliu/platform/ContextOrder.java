package io.siliu.platform;

import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * Tests of one application follow each other. Few applications are kept at a time, and starting one again takes longer
 * than most tests. Where several virtual machines take the tests one by one, the names of the tests decide instead.
 */
public final class ContextOrder implements ClassOrderer {

    private static final Set<Class<? extends Annotation>> OF_THE_CONTEXT =
            Set.of(SiliuTest.class, RipeAtOnce.class, EmptyInstallation.class, Import.class, TestPropertySource.class);

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor one) -> contextOf(one.getTestClass()))
                        .thenComparing(one -> one.getTestClass().getName()));
    }

    /** Tests of one answer share an application and its database; it is empty for a test that starts none. */
    static String contextOf(Class<?> test) {
        String own = isOnlyItsOwn(test) ? test.getName() : "";
        return Stream.of(test.getAnnotations())
                        .filter(one -> OF_THE_CONTEXT.contains(one.annotationType()))
                        .map(Annotation::toString)
                        .sorted()
                        .collect(Collectors.joining())
                + own;
    }

    private static boolean isOnlyItsOwn(Class<?> test) {
        return Stream.of(test.getDeclaredMethods())
                .anyMatch(one -> one.isAnnotationPresent(DynamicPropertySource.class));
    }
}
