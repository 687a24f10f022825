package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedScreening;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The canonical bytes of a {@link SealedScreening}, and of what followed from it, the same as those of their trees. Parts that are
 * alike from record to record are written once and remembered.
 */
final class ScreeningForm {

    private static final int REMEMBERED = 1_000;
    private static final Map<Object, byte[]> KNOWN = new ConcurrentHashMap<>();

    private ScreeningForm() {}

    static byte[] of(Screening screening, SharedAnswers shared) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2_048);
        member(out, "{\"asOf\":", known(screening.asOf()));
        member(out, ",\"broken\":", fresh(SharedAnswers.broken(screening)));
        member(out, ",\"hits\":", fresh(screening.hits()));
        member(out, ",\"indicators\":", known(screening.indicators(), SealedScreening::ofIndicators));
        member(out, ",\"kind\":", known(screening.kind()));
        member(out, ",\"record\":", fresh(screening.record()));
        member(out, ",\"revision\":", known(screening.revision()));
        member(out, ",\"ruleSet\":", known(screening.ruleSet()));
        member(out, ",\"unanswered\":", known(shared.digest()));
        out.write('}');
        return out.toByteArray();
    }

    /** The canonical bytes of a verdict, or of what became of a payment: there are few of either. */
    static byte[] ofWhole(Record value) {
        return known(value);
    }

    private static void member(ByteArrayOutputStream out, String name, byte[] value) {
        out.writeBytes(name.getBytes(UTF_8));
        out.writeBytes(value);
    }

    private static byte[] known(Object value) {
        return known(value, one -> one);
    }

    private static <T> byte[] known(T value, Function<T, Object> shown) {
        byte[] form = KNOWN.get(value);
        if (form == null) {
            form = fresh(shown.apply(value));
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(value, form);
            }
        }
        return form;
    }

    private static byte[] fresh(Object value) {
        return value instanceof List<?> list && list.isEmpty()
                ? new byte[] {'[', ']'}
                : CanonicalJson.ofTree(Json.tree(value));
    }
}
