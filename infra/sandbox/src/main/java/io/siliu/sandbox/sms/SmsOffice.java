package io.siliu.sandbox.sms;

import io.siliu.sandbox.outside.Office;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Delivers short messages to invented numbers, once for each key.
 *
 * <p>{@code POST /messages {to, text}} takes one; {@code GET /messages/<key>} says what became of it; {@code GET /phone}
 * shows the messages to a visitor.
 */
public final class SmsOffice implements Office {

    private static final String MESSAGES = "/messages";
    private static final Pattern INVENTED = Pattern.compile("100\\d{8}");
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_KEPT = 500;

    private final Clock clock;
    private final Map<String, Message> byKey = new LinkedHashMap<>();

    public SmsOffice(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public String path() {
        return "/sms";
    }

    @Override
    public Reply answer(Request request) {
        if (request.is("POST", MESSAGES)) {
            return take(request);
        }
        if (request.isGetBelow(MESSAGES + "/")) {
            return state(request.below(MESSAGES + "/"));
        }
        return request.is("GET", "/phone") ? Reply.html(PhonePage.of(newestFirst())) : Reply.notFound();
    }

    private synchronized Reply take(Request request) {
        String to = request.text("to");
        String text = request.text("text");
        if (!INVENTED.matcher(to).matches()) {
            return Reply.refused(422, "NUMBER_NOT_SERVED", "演示：沙箱只发给 100 开头的虚构号码");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            return Reply.refused(422, "TEXT_UNUSABLE", "演示：短信为 1 到 " + LONGEST_TEXT + " 个字");
        }
        Message known = byKey.putIfAbsent(request.key(), new Message(request.key(), to, text, clock.instant()));
        if (known != null && !(known.to().equals(to) && known.text().equals(text))) {
            return Reply.refused(409, "KEY_REUSED", "演示：同一个键，内容不同");
        }
        forgetOldest();
        return Reply.json(202, Map.of("message", request.key(), "state", "DELIVERED"));
    }

    private void forgetOldest() {
        while (byKey.size() > MOST_KEPT) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }

    private synchronized Reply state(String key) {
        return byKey.containsKey(key)
                ? Reply.json(200, Map.of("message", key, "state", "DELIVERED"))
                : Reply.notFound();
    }

    private synchronized List<Message> newestFirst() {
        List<Message> messages = new ArrayList<>(byKey.values());
        Collections.reverse(messages);
        return messages;
    }
}
