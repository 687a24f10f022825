package io.siliu.bench.matching;

import io.siliu.platform.fourflow.internal.solving.PartyMarks;
import java.util.Set;

/** An invented enterprise, or the platform. */
record Firm(int id, String name, String code, boolean agency, PartyMarks marks) {

    static final Firm PLATFORM = of(-1, "示例四流平台服务有限公司", "91990000MADEMP001Q", false);

    static Firm of(int id, String name, String code, boolean agency) {
        return new Firm(
                id, name, code, agency, new PartyMarks(Set.of(name), Set.of(), Set.of(code), Set.of(), Set.of()));
    }
}
