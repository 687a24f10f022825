package io.siliu.sandbox.identity;

import io.siliu.sandbox.identity.Register.Entry;
import io.siliu.sandbox.outside.Office;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import io.siliu.sandbox.paper.IdCardPicture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether factors belong together: {@code POST /checks {name, idNumber}} two of them, with {@code mobile} and
 * {@code card} four. {@code POST /cards {name, idNumber, mobile}} names the cards of a person, as a bank's one-tap
 * binding does. Nothing is kept, so asking twice is asking once.
 *
 * <p>For visitors alone: {@code GET /persons/next} picks somebody to play, {@code GET /persons/<place>} shows the person.
 */
public final class IdentityOffice implements Office {

    private static final String MATCH = "MATCH";
    private static final String DIFFER = "DIFFER";
    private static final String NOT_ON_RECORD = "NOT_ON_RECORD";
    private static final Pattern PERSON = Pattern.compile("/persons/(\\d{1,3})(/front\\.png|/back\\.png)?");

    private final Register register;
    private final Visitors visitors;
    private final IdCardPicture pictures = new IdCardPicture();
    private final Random chance = new Random();

    public IdentityOffice(Register register, Visitors visitors) {
        this.register = register;
        this.visitors = visitors;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public String path() {
        return "/identity";
    }

    @Override
    public Reply answer(Request request) {
        if (request.is("POST", "/checks")) {
            return check(request);
        }
        if (request.is("POST", "/cards")) {
            return cards(request);
        }
        if (request.is("GET", "/persons/next")) {
            int place = Visitors.FIRST_ORDINARY + chance.nextInt(Visitors.LAST - Visitors.FIRST_ORDINARY + 1);
            return Reply.json(
                    200, Map.of("place", place, "mobile", visitors.at(place).mobile()));
        }
        if (request.is("GET", "/persons")) {
            return Reply.html(PersonPages.list(visitors));
        }
        return request.method().equals("GET") ? person(request.path()) : Reply.notFound();
    }

    private Reply check(Request request) {
        Optional<Entry> entry = register.of(request.text("idNumber"));
        if (entry.isEmpty()) {
            return outcome(NOT_ON_RECORD, Map.of());
        }
        Entry known = entry.get();
        boolean fits = known.name().equals(request.text("name"))
                && fits(request, "mobile", known.mobile())
                && fits(request, "card", known.card());
        return fits
                ? outcome(MATCH, Map.of("validTo", known.validTo(), "bank", known.bank()))
                : outcome(DIFFER, Map.of());
    }

    /** A factor that was not asked about cannot differ. */
    private static boolean fits(Request request, String factor, String known) {
        return request.json().path(factor).isMissingNode()
                || request.text(factor).equals(known);
    }

    private Reply cards(Request request) {
        Optional<Entry> entry = register.of(request.text("idNumber"))
                .filter(known -> known.name().equals(request.text("name"))
                        && known.mobile().equals(request.text("mobile")));
        if (entry.isEmpty()) {
            return outcome(DIFFER, Map.of("cards", List.of()));
        }
        Entry known = entry.get();
        List<Map<String, String>> cards = known.card() == null
                ? List.of()
                : List.of(Map.of("number", known.card(), "bank", known.bank(), "kind", "DEBIT"));
        return outcome(MATCH, Map.of("cards", cards));
    }

    private static Reply outcome(String outcome, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("reference", "SBX-" + UUID.randomUUID());
        body.put("outcome", outcome);
        body.putAll(more);
        return Reply.json(200, body);
    }

    private Reply person(String path) {
        Matcher asked = PERSON.matcher(path);
        if (!asked.matches() || outside(asked.group(1))) {
            return Reply.notFound();
        }
        Person person = visitors.at(Integer.parseInt(asked.group(1)));
        if (asked.group(2) == null) {
            return Reply.html(PersonPages.of(person));
        }
        byte[] picture =
                asked.group(2).startsWith("/front") ? pictures.front(person.idCard()) : pictures.back(person.idCard());
        return new Reply(200, "image/png", picture);
    }

    private static boolean outside(String place) {
        int number = Integer.parseInt(place);
        return number < 1 || number > Visitors.LAST;
    }
}
