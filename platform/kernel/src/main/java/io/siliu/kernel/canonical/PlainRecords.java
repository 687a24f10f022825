package io.siliu.kernel.canonical;

import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/**
 * Reads records of ours in half the time that the general reader takes, to the same values: what the stages keep of a record
 * has some hundred parts. It is for records that say nothing of their JSON; one that has a word of Jackson's on it is read
 * by Jackson.
 */
public final class PlainRecords extends JacksonModule {

    private static final Pattern JACKSON = Pattern.compile("(com\\.fasterxml|tools)\\.jackson\\..*");

    @Override
    public String getModuleName() {
        return getClass().getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Readers());
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            if (type.hasRawClass(LocalDate.class)) {
                return new PlainDateReader();
            }
            return isPlain(type.getRawClass()) ? new PlainRecordReader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == LocalDate.class || isPlain(type);
        }
    }

    static boolean isPlain(Class<?> type) {
        return type.isRecord()
                && type.getTypeParameters().length == 0
                && Stream.of(
                                Stream.of(type),
                                Arrays.stream(type.getRecordComponents()),
                                Arrays.stream(type.getDeclaredConstructors()),
                                Arrays.stream(type.getDeclaredMethods()),
                                Arrays.stream(type.getDeclaredFields()))
                        .flatMap(some -> some)
                        .noneMatch(PlainRecords::saysSomething);
    }

    private static boolean saysSomething(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(
                        word -> JACKSON.matcher(word.annotationType().getName()).matches());
    }
}
