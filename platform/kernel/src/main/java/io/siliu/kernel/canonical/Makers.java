package io.siliu.kernel.canonical;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Constructors as functions. Those of two values, of which a record has most, are linked as if they were called in code. */
final class Makers {

    private static final MethodType MADE_OF_ONE = MethodType.methodType(Object.class, Object.class);
    private static final MethodType MADE_OF_TWO = MethodType.methodType(Object.class, Object.class, Object.class);

    private Makers() {}

    /** Of its values in the order of the class. */
    static Function<Object[], Object> ofRecord(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types));
            return types.length == 2 ? ofTwo(lookup, constructor) : ofArray(type, types);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(type + " cannot be made", closed);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object[], Object> ofTwo(MethodHandles.Lookup lookup, MethodHandle constructor) {
        BiFunction<Object, Object, Object> made =
                (BiFunction<Object, Object, Object>) linked(lookup, BiFunction.class, MADE_OF_TWO, constructor);
        return values -> made.apply(values[0], values[1]);
    }

    /** By reflection, which comes to be a call in code of its own; a method handle that is no constant stays a detour. */
    private static Function<Object[], Object> ofArray(Class<?> type, Class<?>[] types) throws NoSuchMethodException {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return values -> {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                throw refused.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalArgumentException(refused);
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(type + " cannot be made", closed);
            }
        };
    }

    /** Of a public method that takes a text. */
    @SuppressWarnings("unchecked")
    static Function<String, Object> ofText(MethodHandles.Lookup lookup, Method creator) {
        try {
            return (Function<String, Object>) linked(lookup, Function.class, MADE_OF_ONE, lookup.unreflect(creator));
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(creator + " cannot be called", closed);
        }
    }

    private static Object linked(MethodHandles.Lookup lookup, Class<?> face, MethodType erased, MethodHandle called) {
        try {
            return LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(face),
                            erased,
                            called,
                            called.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable closed) {
            throw new IllegalStateException(called + " cannot be linked", closed);
        }
    }
}
