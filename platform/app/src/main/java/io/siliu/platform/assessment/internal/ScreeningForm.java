package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.CanonicalJson;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.Screening;
import io.siliu.rules.Unanswered;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The canonical bytes of a screening, the same as those of its tree. Most of a screening is alike from record to record:
 * which indicators were asked, and which of them lacked the same fact. Those parts are written once and remembered.
 */
final class ScreeningForm {

    private static final int REMEMBERED = 20_000;
    private static final Map<Object, byte[]> KNOWN = new ConcurrentHashMap<>();

    private ScreeningForm() {}

    static byte[] of(Screening screening) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        member(out, "{\"asOf\":", fresh(screening.asOf()));
        member(out, ",\"hits\":", fresh(screening.hits()));
        member(out, ",\"indicators\":", known(screening.indicators()));
        member(out, ",\"kind\":", known(screening.kind()));
        member(out, ",\"record\":", fresh(screening.record()));
        member(out, ",\"revision\":", fresh(screening.revision()));
        member(out, ",\"ruleSet\":", known(screening.ruleSet()));
        out.writeBytes(",\"unanswered\":".getBytes(UTF_8));
        array(out, screening.unanswered(), ScreeningForm::unanswered);
        out.write('}');
        return out.toByteArray();
    }

    private static void member(ByteArrayOutputStream out, String name, byte[] value) {
        out.writeBytes(name.getBytes(UTF_8));
        out.writeBytes(value);
    }

    private static <T> void array(ByteArrayOutputStream out, List<T> values, Function<T, byte[]> form) {
        out.write('[');
        for (int place = 0; place < values.size(); place++) {
            if (place > 0) {
                out.write(',');
            }
            out.writeBytes(form.apply(values.get(place)));
        }
        out.write(']');
    }

    /** A broken fact says what is wrong with it in its own words; the others are few. */
    private static byte[] unanswered(Unanswered one) {
        return one.reason() == Unanswered.Reason.BROKEN ? fresh(one) : known(one);
    }

    private static byte[] known(Object value) {
        byte[] form = KNOWN.get(value);
        if (form == null) {
            form = fresh(value);
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(value, form);
            }
        }
        return form;
    }

    private static byte[] fresh(Object value) {
        return CanonicalJson.ofTree(Json.tree(value));
    }
}
