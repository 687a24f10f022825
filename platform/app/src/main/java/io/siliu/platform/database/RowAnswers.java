package io.siliu.platform.database;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.ibatis.executor.ExecutorException;

/**
 * What rows answer when they are asked for a value, one compiled answer for each name of each class of the process. A method
 * handle that is made anew for some rows is compiled anew for them by the virtual machine, and never stops being so.
 */
final class RowAnswers {

    private static final ClassValue<Map<String, Optional<Function<Object, Object>>>> ANSWERS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Function<Object, Object>>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private RowAnswers() {}

    /** Empty where rows of this class answer to no such name. */
    static Optional<Function<Object, Object>> of(Class<?> type, String name) {
        return ANSWERS.get(type).computeIfAbsent(name, asked -> compiled(type, asked));
    }

    @SuppressWarnings("unchecked")
    private static Optional<Function<Object, Object>> compiled(Class<?> type, String name) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            MethodHandle answer = lookup.unreflect(type.getDeclaredMethod(name));
            Object compiled = LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            answer,
                            answer.type().wrap())
                    .getTarget()
                    .invoke();
            return Optional.of((Function<Object, Object>) compiled);
        } catch (NoSuchMethodException other) {
            return Optional.empty();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable refused) {
            throw new ExecutorException("Rows of " + type + " cannot be asked for " + name, refused);
        }
    }
}
