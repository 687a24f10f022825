package io.siliu.sandbox.bank;

import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.disk.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came back, in the order in which it did; a position in it is how many stand before. */
final class GivenBackList {

    private static final int MOST_AT_ONCE = 200;

    private final Journal journal;
    private final List<GivenBack> all = new ArrayList<>();

    GivenBackList(Journal journal) {
        this.journal = journal;
        journal.read().forEach(line -> all.add(Json.MAPPER.treeToValue(line, GivenBack.class)));
    }

    List<GivenBack> all() {
        return List.copyOf(all);
    }

    void add(GivenBack back) {
        journal.append(back);
        all.add(back);
    }

    Optional<GivenBack> of(String payout) {
        return all.stream().filter(each -> each.payout().equals(payout)).findFirst();
    }

    /** @param position as an earlier answer named it, or empty for the beginning */
    Optional<Map<String, Object>> after(String position) {
        if (!position.matches("\\d{0,9}")) {
            return Optional.empty();
        }
        int from = position.isEmpty() ? 0 : Math.min(Integer.parseInt(position), all.size());
        int to = Math.min(all.size(), from + MOST_AT_ONCE);
        return Optional.of(Map.of(
                "returns",
                all.subList(from, to).stream().map(GivenBackList::listed).toList(),
                "next",
                Integer.toString(to)));
    }

    private static Map<String, String> listed(GivenBack back) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("payout", back.payout());
        said.put("amount", back.amount().toString());
        said.putAll(said(back));
        return said;
    }

    /** As it is said of one payout. */
    static Map<String, String> said(GivenBack back) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("returnReference", back.reference());
        said.put("returnedAt", back.at().toString());
        said.put("code", back.code());
        said.put("detail", back.detail());
        return said;
    }
}
