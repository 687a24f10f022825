package io.siliu.kernel.canonical;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads the records of one class. Names are told by their bytes before they become text, and the constructor is linked once;
 * the general reader looks each name up and links each call anew.
 */
final class PlainRecordReader extends StdDeserializer<Object> {

    private final RecordComponent[] components;
    private final MethodHandle constructor;
    private PropertyNameMatcher names;
    private ValueDeserializer<?>[] parts;

    PlainRecordReader(Class<?> type) {
        super(type);
        components = type.getRecordComponents();
        constructor = constructor(type, components);
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(type + " cannot be made", closed);
        }
    }

    /** Here and not before, since a record may hold records of its own class. */
    @Override
    public void resolve(DeserializationContext context) {
        names = context.tokenStreamFactory()
                .constructNameMatcher(
                        Arrays.stream(components)
                                .map(component -> Named.fromString(component.getName()))
                                .toList(),
                        false);
        parts = Arrays.stream(components)
                .map(component -> context.findRootValueDeserializer(
                        context.getTypeFactory().constructType(component.getGenericType())))
                .toArray(ValueDeserializer<?>[]::new);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            return context.handleUnexpectedToken(getValueType(context), parser);
        }
        Object[] values = new Object[parts.length];
        boolean[] read = new boolean[parts.length];
        int part = parser.nextNameMatch(names);
        for (; part != PropertyNameMatcher.MATCH_END_OBJECT; part = parser.nextNameMatch(names)) {
            if (part >= 0) {
                values[part] = value(part, parser, context);
                read[part] = true;
            } else if (part == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
                parser.nextToken();
                handleUnknownProperty(parser, context, handledType(), parser.currentName());
            } else {
                return context.handleUnexpectedToken(getValueType(context), parser);
            }
        }
        for (part = 0; part < values.length; part++) {
            if (!read[part]) {
                values[part] = absent(part, context);
            }
        }
        return made(values, context);
    }

    private Object value(int part, JsonParser parser, DeserializationContext context) {
        try {
            return parser.nextToken() == JsonToken.VALUE_NULL
                    ? parts[part].getNullValue(context)
                    : parts[part].deserialize(parser, context);
        } catch (JacksonException wrong) {
            throw at(part, wrong, context);
        }
    }

    private Object absent(int part, DeserializationContext context) {
        try {
            return parts[part].getAbsentValue(context);
        } catch (JacksonException wrong) {
            throw at(part, wrong, context);
        }
    }

    private JacksonException at(int part, JacksonException wrong, DeserializationContext context) {
        return DatabindException.wrapWithPath(
                context, wrong, new JacksonException.Reference(handledType(), components[part].getName()));
    }

    private Object made(Object[] values, DeserializationContext context) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Error failure) {
            throw failure;
        } catch (Throwable refused) {
            return context.handleInstantiationProblem(handledType(), values, refused);
        }
    }
}
