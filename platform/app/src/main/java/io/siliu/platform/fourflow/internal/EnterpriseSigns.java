package io.siliu.platform.fourflow.internal;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.siliu.platform.party.EnterpriseNames;
import io.siliu.platform.party.Enterprises;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The codes and names of all enterprises as they are when they are first asked for: read once for all papers of one asking,
 * and not at all where task numbers tell whose each is. For one thread.
 */
final class EnterpriseSigns {

    private final Enterprises enterprises;
    private Map<String, Set<Long>> byCode;
    private Map<String, Set<Long>> byName;

    EnterpriseSigns(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    Set<Long> ofCodes(Collection<String> codes) {
        read();
        return found(byCode, codes.stream());
    }

    Set<Long> ofNames(Collection<String> names) {
        read();
        return found(byName, names.stream().map(Keyed::plainName));
    }

    private void read() {
        if (byCode == null) {
            List<EnterpriseNames> all = enterprises.allNamed();
            byCode =
                    bySign(all.stream().flatMap(each -> each.allCodes().stream().map(code -> sign(code, each))));
            byName = bySign(all.stream()
                    .flatMap(each -> each.all().stream().map(name -> sign(Keyed.plainName(name), each))));
        }
    }

    private static Map.Entry<String, Long> sign(String sign, EnterpriseNames enterprise) {
        return Map.entry(sign, enterprise.enterprise().id());
    }

    private static Map<String, Set<Long>> bySign(Stream<Map.Entry<String, Long>> signs) {
        return signs.collect(groupingBy(Map.Entry::getKey, flatMapping(sign -> Stream.of(sign.getValue()), toSet())));
    }

    private static Set<Long> found(Map<String, Set<Long>> known, Stream<String> signs) {
        return signs.flatMap(sign -> known.getOrDefault(sign, Set.of()).stream())
                .collect(toSet());
    }
}
