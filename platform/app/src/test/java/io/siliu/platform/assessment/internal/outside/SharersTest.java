package io.siliu.platform.assessment.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Of whom the same is said is read to the end, whatever one statement of the database gives. */
@SiliuTest
@Import(Town.class)
class SharersTest {

    private static final Actor REGISTRY =
            new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final List<Integer> OF_ONE_DEVICE = List.of(990, 991, 992, 993, 994);
    private static final int ALONE = 996;

    private final Town town;
    private final Access access;
    private final OutsideStatements statements;
    private final OutsideMapper rows;
    private final LookupKeys keys;

    SharersTest(Town town, Access access, OutsideStatements statements, OutsideMapper rows, LookupKeys keys) {
        this.town = town;
        this.access = access;
        this.statements = statements;
        this.rows = rows;
        this.keys = keys;
    }

    @Test
    void everySharerIsReadOnceHoweverFewAStatementGives() {
        OF_ONE_DEVICE.forEach(worker -> registered(worker, "sharers-one"));
        registered(990, "sharers-one");
        registered(ALONE, "sharers-two");
        List<String> things = List.of(code("sharers-one"), code("sharers-two"));
        List<OutsideMapper.Sharer> all = rows.sharers(SaidKind.DEVICE, things);
        assertThat(all).hasSize(6).doesNotHaveDuplicates();
        for (int atOnce = 1; atOnce <= 6; atOnce++) {
            assertThat(rows.sharers(SaidKind.DEVICE, things, atOnce)).isEqualTo(all);
        }
    }

    private String code(String device) {
        return HexFormat.of().formatHex(keys.of(Things.DEVICE, device));
    }

    private void registered(int worker, String device) {
        town.worker(worker);
        String word = """
                {"kind":"REGISTERED","worker":"%s","at":"2026-08-01T10:%02d:00","device":"%s","network":"10.6.0.1",
                 "bonusOffered":false,"licenceDemanded":false}""".formatted(Invented.idNumber(worker), worker % 60, device);
        access.actingAs(REGISTRY, () -> statements.take("示例登记机关", List.of(Json.MAPPER.readTree(word))));
    }
}
