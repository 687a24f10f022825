package io.siliu.rules.internal.expression;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads one component of fact records by compiled code; one reader for each component of the process. */
final class Accessor {

    /** By the method, since a class gives a fresh component to everyone who asks, equal to no other. */
    private static final Map<Method, Function<Object, Object>> READERS = new ConcurrentHashMap<>();

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Accessor() {}

    /** @throws IllegalArgumentException when the component cannot be read from here */
    static Function<Object, Object> of(RecordComponent component) {
        return READERS.computeIfAbsent(component.getAccessor(), Accessor::compiled);
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> compiled(Method component) {
        try {
            MethodHandle accessor = LOOKUP.unreflect(component);
            CallSite site = LambdaMetafactory.metafactory(
                    LOOKUP,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    accessor,
                    accessor.type().wrap());
            return (Function<Object, Object>) site.getTarget().invoke();
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException("The fact is not public: " + component, notPublic);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException("A record accessor cannot be compiled", impossible);
        }
    }
}
